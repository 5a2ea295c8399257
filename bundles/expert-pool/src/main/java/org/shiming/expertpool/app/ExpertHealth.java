package org.shiming.expertpool.app;

import java.time.Instant;
import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.expertpool.store.PoolQueries;

/** Whether bookings can be kept. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=expert-pool 专家智库",
    HealthCheck.TAGS + "=shiming"})
public final class ExpertHealth implements HealthCheck {
    private final ExpertUnit unit;

    /** @param unit the store @param background reminds; without it nobody is reminded */
    @Activate
    public ExpertHealth(@Reference ExpertUnit unit, @Reference Background background) {
        this.unit = unit;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            Instant now = unit.clock().instant();
            int soon = unit.tx().read(em -> PoolQueries.beginning(em, now.toEpochMilli(),
                    now.plusSeconds(86_400).toEpochMilli())).size();
            log.info("专家智库正常，24 小时内有 {} 个预约", soon);
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("专家智库数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
