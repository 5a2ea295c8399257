package org.shiming.leaderassignment.app;

import java.time.LocalDate;
import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.leaderassignment.store.ItemQueries;

/** Whether items can be kept, and whether the kernel takes what it is told. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=leader-assignment 指定与交办",
    HealthCheck.TAGS + "=shiming"})
public final class LeaderHealth implements HealthCheck {
    private final LeaderUnit unit;
    private final Book book;

    /**
     * @param unit the store
     * @param book the items
     * @param background tells the kernel; without it nothing is told
     */
    @Activate
    public LeaderHealth(@Reference LeaderUnit unit, @Reference Book book, @Reference Background background) {
        this.unit = unit;
        this.book = book;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            long refused = unit.tx().read(ItemQueries::kernelPending).stream()
                    .flatMap(id -> book.find(id).stream()).filter(item -> !item.problem().isEmpty()).count();
            if (refused > 0) {
                log.warn("{} 件交办事项尚未被释明事项内核接受，系统会继续尝试，请在交办台账中查看原因", refused);
            } else {
                log.info("交办与指定事项正常，{}", LocalDate.now(unit.clock()));
            }
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("交办事项数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
