package org.shiming.reception.app;

import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.reception.store.VisitQueries;

/** Whether visits can be kept, and how many wait to be matched. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=reception 来访接待",
    HealthCheck.TAGS + "=shiming"})
public final class ReceptionHealth implements HealthCheck {
    private final ReceptionUnit unit;

    /** @param unit the store @param background matches; without it nothing is matched */
    @Activate
    public ReceptionHealth(@Reference ReceptionUnit unit, @Reference Background background) {
        this.unit = unit;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            log.info("来访接待正常，{} 件临时登记等待核对案件", unit.tx().read(VisitQueries::unmatched).size());
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("来访接待数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
