package org.shiming.calendar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;

/** Whether this year is loaded, and from 1 November whether the next one is. */
@Component(property = {"hc.name=calendar", "hc.tags=shiming"})
public final class CalendarCheck implements HealthCheck {
    private static final int NOVEMBER = 11;

    private final CourtCalendar calendar;
    private final Clock clock;

    /** @param calendar the calendar */
    @Activate
    public CalendarCheck(@Reference CourtCalendar calendar) {
        this(calendar, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    CalendarCheck(CourtCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today).isDone()) {
            log.warn("节假日数据缺失: {} 年未导入，期限请人工核定", today.getYear());
        } else if (today.getMonthValue() >= NOVEMBER && !calendar.isWorkingDay(today.plusYears(1)).isDone()) {
            log.info("{} 年节假日数据尚未导入，请在国办通知发布后导入", today.getYear() + 1);
        } else {
            log.info("{} 年节假日数据已导入", today.getYear());
        }
        return new Result(log);
    }
}
