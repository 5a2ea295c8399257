package org.shiming.casesystem.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Problems.Problem;
import org.shiming.casesystem.domain.Watch;
import org.shiming.casesystem.store.OutboxLists;

/**
 * The line to the host and what waits for it. The host being away is degraded, never critical: the suite goes on, and a
 * restart of ours would mend nothing.
 */
@Component(service = HealthCheck.class, configurationPid = CasesystemConfig.PID,
        property = {HealthCheck.NAME + "=casesystem", HealthCheck.TAGS + "=shiming"})
public final class HostHealth implements HealthCheck {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private final Line line;
    private final Vault vault;
    private final Courier courier;
    private final Mapping mapping;
    private final int warnAt;

    /**
     * The check.
     *
     * @param line to the host
     * @param vault the backlog
     * @param courier whether the rounds run
     * @param mapping words that are not known
     * @param config which backlog warns
     */
    @Activate
    public HostHealth(@Reference Line line, @Reference Vault vault, @Reference Courier courier,
            @Reference Mapping mapping, CasesystemConfig config) {
        this.line = line;
        this.vault = vault;
        this.courier = courier;
        this.mapping = mapping;
        this.warnAt = Range.of("backlogWarn", config.backlogWarn(), 1, 1_000_000);
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        Watch watch = line.watch();
        watch.silent().ifPresentOrElse(since -> log.warn("审判业务系统自 {} 起无应答（{}）", time(since), watch.trouble()),
                () -> log.info("审判业务系统：{}",
                        watch.reachable().map(since -> "自 " + time(since) + " 起可用").orElse("尚未访问")));
        Backlog backlog = vault.tx().read(em -> OutboxLists.backlog(em, Optional.empty()));
        String text = "待送达 {} 条，送达失败 {} 条";
        if (backlog.dead() > 0 || backlog.waiting() >= warnAt) {
            log.warn(text, backlog.waiting(), backlog.dead());
        } else {
            log.info(text, backlog.waiting(), backlog.dead());
        }
        if (courier.failing()) {
            log.warn("送达循环上一轮失败，见日志");
        }
        for (Problem problem : mapping.problems().list()) {
            log.warn("未能识别的用词 {}：“{}” {} 次，请在 {}.cfg 中补充", problem.code(), problem.word(), problem.count(),
                    MappingConfig.PID);
        }
        return new Result(log);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
