package org.shiming.dutylawyer.app;

import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether this bundle's database answers, and whether the calendar can tell working days. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=duty-lawyer 值班律师",
    HealthCheck.TAGS + "=shiming"})
public final class DutyHealth implements HealthCheck {
    private final DutyUnit unit;
    private final WorkingDays days;

    /** @param unit the store @param days working days */
    @Activate
    public DutyHealth(@Reference DutyUnit unit, @Reference WorkingDays days) {
        this.unit = unit;
        this.days = days;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            log.info("数据库正常，事实流最新序号 {}", unit.latest());
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("值班律师数据库暂时无法访问，请检查数据库与网络", away);
        }
        if (days.kind(unit.now().toLocalDate()) == WorkingDays.Kind.UNKNOWN_DAY) {
            log.warn("节假日数据缺失，不能按周模板自动排班，请导入本年度日历；手工排班不受影响");
        }
        return new Result(log);
    }
}
