package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.ledger.store.CheckRows;
import org.shiming.ledger.store.SourceRows;

/** Whether the ledgers keep up with every feed, and what the last verification found. */
@Component(property = {"hc.name=ledger", "hc.tags=shiming"})
public final class LedgerCheck implements HealthCheck {
    /** So far behind, a feed is being caught up with; that is worth a word, not an alarm. */
    private static final long BEHIND = 10_000;

    private final Gatherer gatherer;
    private final Inspection inspection;
    private final DataSource dataSource;

    /**
     * Made by Declarative Services.
     *
     * @param gatherer follows the feeds
     * @param inspection verifies
     * @param dataSource the suite's data source
     */
    @Activate
    public LedgerCheck(@Reference Gatherer gatherer, @Reference Inspection inspection,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.gatherer = gatherer;
        this.inspection = inspection;
        this.dataSource = dataSource;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try (Connection connection = dataSource.getConnection()) {
            report(log, gatherer.standings(), SourceRows.all(connection), inspection.last());
        } catch (SQLException away) {
            log.critical("台账数据库不可用: {}", away.getSQLState());
        }
        return new Result(log);
    }

    static void report(FormattingResultLog log, List<Following.Standing> standings, List<SourceRows.Source> sources,
            Optional<CheckRows.Run> last) {
        Set<String> installed = new HashSet<>();
        for (Following.Standing one : standings) {
            installed.add(one.feed());
            long lag = one.latest() - one.position();
            if (!one.problem().isEmpty()) {
                log.critical("来源 {} 停在第 {} 条，未继续登记: {}", one.feed(), one.position(), one.problem());
            } else if (lag > BEHIND) {
                log.warn("来源 {} 尚有 {} 条未登记，正在补登", one.feed(), lag);
            } else {
                log.info("来源 {} 已登记至第 {} 条，尚有 {} 条", one.feed(), one.position(), lag);
            }
        }
        sources.stream().filter(source -> !installed.contains(source.feed()))
                .forEach(source -> log.info("来源 {} 未安装，已登记 {} 条", source.feed(), source.taken()));
        if (last.isEmpty()) {
            log.info("尚未校验");
        } else if (last.get().flaws() > 0) {
            log.critical("{} 校验发现台账损坏: {}", last.get().at(), last.get().first());
        } else {
            log.info("{} 校验 {} 条，全部完好", last.get().at(), last.get().entries());
        }
    }
}
