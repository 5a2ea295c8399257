package org.shiming.calendar.domain.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.WorkingDays;

/**
 * A counted period: the start day is not counted, rest days within it are, and a last day that is a rest day moves to
 * the first working day after (民诉法第85条, 刑诉法第105条, 行诉解释第48条). Pure.
 *
 * @param table the days it was counted with
 * @param start the day that starts it
 * @param length how long
 * @param nominal the last day before rest days are looked at
 * @param last the last day
 */
public record Counted(HolidayTable table, LocalDate start, Length length, LocalDate nominal, LocalDate last) {
    /** Day by day up to this many days; above, only the ends are told. */
    private static final int DAY_BY_DAY = 60;

    /**
     * Counts a period.
     *
     * @param table the loaded years
     * @param start the day that starts it
     * @param length how long
     * @return the period, or {@code CALENDAR_YEAR_MISSING}
     */
    public static Outcome<Counted> of(HolidayTable table, LocalDate start, Length length) {
        LocalDate nominal = length.after(start);
        LocalDate last = nominal;
        while (table.covers(last) && !table.working(last)) {
            last = last.plusDays(1);
        }
        return table.covers(last) ? Outcome.done(new Counted(table, start, length, nominal, last))
                : WorkingDays.missing(last);
    }

    /** @return whether rest days moved the last day */
    public boolean moved() {
        return !last.equals(nominal);
    }

    /** @return one Chinese line per step */
    public List<String> derivation() {
        List<String> lines = new ArrayList<>();
        lines.add(name(start) + " 为起算日，不计入期间");
        if (length.unit() == Length.Unit.DAY && length.amount() <= DAY_BY_DAY) {
            for (int i = 1; i <= length.amount(); i++) {
                LocalDate day = start.plusDays(i);
                lines.add(name(day) + " 第" + i + "日" + (day.equals(nominal) ? "，期间届满" : within(day)));
            }
        } else {
            lines.add(name(nominal) + " 满" + length + corresponding());
        }
        for (LocalDate day = nominal; day.isBefore(last); day = day.plusDays(1)) {
            lines.add(name(day) + " " + rest(day) + "，届满日顺延");
        }
        lines.add(name(last) + " " + ending());
        return lines;
    }

    private String ending() {
        String madeUp = table.announced(last).filter(entry -> !entry.off())
                .map(entry -> "（" + entry.name() + "调休上班日，是工作日）").orElse("");
        return (moved() ? "是休假日后的第一个工作日" : "是工作日，不顺延") + madeUp + "，为届满日";
    }

    private String corresponding() {
        if (length.unit() == Length.Unit.DAY) {
            return "";
        }
        boolean same = nominal.getDayOfMonth() == start.getDayOfMonth();
        return same ? "，到期月的对应日" : "，到期月没有对应日或者以月末起算，以月末日为最后一日";
    }

    private String within(LocalDate day) {
        return table.covers(day) && !table.working(day) ? "（" + rest(day) + "，期间内的休息日照算）" : "";
    }

    private String rest(LocalDate day) {
        return table.announced(day).filter(HolidayTable.Entry::off).map(entry -> entry.name() + "放假").orElse("周末");
    }

    static String name(LocalDate day) {
        return day + "（" + week(day.getDayOfWeek()) + "）";
    }

    private static String week(DayOfWeek day) {
        return "周" + "一二三四五六日".charAt(day.getValue() - 1);
    }
}
