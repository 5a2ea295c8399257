package org.shiming.supervision.app;

import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the figures keep up with every feed. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=supervision-reporting 监督统计",
    HealthCheck.TAGS + "=shiming"})
public final class SupervisionHealth implements HealthCheck {
    /** So far behind, a feed is being caught up with; that is worth a word, not an alarm. */
    private static final long BEHIND = 10_000;

    private final Gatherer gatherer;

    /** @param gatherer follows the feeds */
    @Activate
    public SupervisionHealth(@Reference Gatherer gatherer) {
        this.gatherer = gatherer;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            gatherer.standings().forEach((feed, standing) -> {
                if (standing.failing()) {
                    log.critical("来源 {} 无法继续统计，尚有 {} 条未计入；已计入的数字不变，请查看日志", feed, standing.behind());
                } else if (standing.behind() > BEHIND) {
                    log.warn("来源 {} 尚有 {} 条未计入，正在补计", feed, standing.behind());
                } else {
                    log.info("来源 {} 正常，尚有 {} 条未计入", feed, standing.behind());
                }
            });
            Reading.FEEDS.stream().filter(feed -> !gatherer.installed().contains(feed)).sorted()
                    .forEach(feed -> log.info("来源 {} 未安装，相关指标显示未安装", feed));
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("监督统计数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
