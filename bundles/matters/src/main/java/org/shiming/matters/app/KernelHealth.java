package org.shiming.matters.app;

import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Matters;

/** Whether the kernel's database answers. Registered only while the kernel is. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=matters 释明事项与闸口",
    HealthCheck.TAGS + "=shiming"})
public final class KernelHealth implements HealthCheck {
    private final FeedHouse house;

    /**
     * Made by Declarative Services.
     *
     * @param house the kernel's database
     * @param kernel the kernel, so that its absence is the check's absence
     */
    @Activate
    public KernelHealth(@Reference FeedHouse house, @Reference Matters kernel) {
        this.house = house;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            log.info("数据库正常，事实流最新序号 {}", house.latest());
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("释明事项数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
