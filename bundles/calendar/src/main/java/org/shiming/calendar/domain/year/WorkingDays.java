package org.shiming.calendar.domain.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;

/** Counts working days over a table; the first day is not counted. Pure. */
public final class WorkingDays {
    private static final int MAX = 1000;

    private final HolidayTable table;

    /** @param table the days */
    public WorkingDays(HolidayTable table) {
        this.table = table;
    }

    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return the answer, or {@code CALENDAR_YEAR_MISSING}
     */
    public Outcome<Boolean> isWorking(LocalDate day) {
        return table.covers(day) ? Outcome.done(table.working(day)) : missing(day);
    }

    /**
     * So many working days after a day.
     *
     * @param from the first day, not counted
     * @param days 0 to 1000
     * @return the day with one line per day that was left out, or {@code CALENDAR_YEAR_MISSING}
     */
    public Outcome<DayAnswer> plus(LocalDate from, int days) {
        if (days < 0 || days > MAX) {
            throw new InvalidValue("WORKING_DAYS_RANGE", "工作日数应为 0 至 1000。");
        }
        List<String> derivation = new ArrayList<>();
        derivation.add(from + " 为起算日，不计入");
        LocalDate day = from;
        for (int counted = 0; counted < days;) {
            day = day.plusDays(1);
            if (!table.covers(day)) {
                return missing(day);
            }
            counted += table.working(day) ? 1 : 0;
            explain(day, counted, derivation);
        }
        return Outcome.done(new DayAnswer(day, derivation, List.of("国务院办公厅节假日安排通知（年度）")));
    }

    private void explain(LocalDate day, int counted, List<String> derivation) {
        String name = table.announced(day).map(HolidayTable.Entry::name).orElse("");
        if (!table.working(day)) {
            derivation.add(day + (name.isEmpty() ? " 周末，不计" : " " + name + "放假，不计"));
        } else if (!name.isEmpty()) {
            derivation.add(day + " " + name + "调休上班，计为第 " + counted + " 个工作日");
        } else {
            derivation.add(day + " 第 " + counted + " 个工作日");
        }
    }

    /**
     * The refusal of a day whose year is not loaded.
     *
     * @param day the day
     * @param <T> the type it would have had
     * @return {@code CALENDAR_YEAR_MISSING}
     */
    public static <T> Outcome<T> missing(LocalDate day) {
        return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, "CALENDAR_YEAR_MISSING", "节假日数据缺失, 请人工核定",
                Optional.empty(), List.of("缺少 " + day.getYear() + " 年节假日数据")));
    }
}
