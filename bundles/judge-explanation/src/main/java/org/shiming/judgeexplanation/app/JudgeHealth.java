package org.shiming.judgeexplanation.app;

import javax.persistence.PersistenceException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.judgeexplanation.store.JudgeQueries;

/** Whether the judges' database answers, whether the loops run, and whether a record waits for a person. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=judge-explanation 法官释明",
    HealthCheck.TAGS + "=shiming"})
public final class JudgeHealth implements HealthCheck {
    private final JudgeUnit unit;
    private final Background background;

    /**
     * @param unit the store
     * @param background the loops
     */
    @Activate
    public JudgeHealth(@Reference JudgeUnit unit, @Reference Background background) {
        this.unit = unit;
        this.background = background;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            log.info("数据库正常，事实流最新序号 {}", unit.latest());
            long dead = unit.tx().read(JudgeQueries::countDead);
            if (dead > 0) {
                log.warn("入卷失败的笔录 {} 份，请承办法官在案件页重新入卷", dead);
            }
            if (background.failing()) {
                log.warn("后台循环上一轮失败，将自动重试，原因见日志");
            }
        } catch (PersistenceException away) {
            log.temporarilyUnavailable("法官释明数据库暂时无法访问，请检查数据库与网络", away);
        }
        return new Result(log);
    }
}
