package org.shiming.calendar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.calendar.domain.year.YearWatch;

/** Warns when this year is not loaded, and from 1 November while the next one is not. */
@Component(property = {"hc.name=calendar", "hc.tags=shiming"})
public final class CalendarCheck implements HealthCheck {
    private final Years years;
    private final Clock clock;

    /** @param years the loaded years */
    @Activate
    public CalendarCheck(@Reference Years years) {
        this(years, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    CalendarCheck(Years years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        LocalDate today = LocalDate.now(clock);
        Optional<String> warning = YearWatch.warning(years.table(), today);
        if (warning.isPresent()) {
            log.warn(warning.get());
        } else {
            log.info("{} 年节假日数据已导入", today.getYear());
        }
        return new Result(log);
    }
}
