package org.shiming.api.calendar;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;

/**
 * The court's calendar with make-up working days (调休). Pure and fast; safe for concurrent use. A year that is not
 * loaded is refused with {@code CALENDAR_YEAR_MISSING} (节假日数据缺失, 请人工核定), never guessed. Absent: limits are not
 * computed, and screens say so.
 */
@ProviderType
public interface CourtCalendar {
    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return true on a working day, make-up days included; or a refusal
     */
    Outcome<Boolean> isWorkingDay(LocalDate day);

    /**
     * The day that is so many working days after another; the first day is not counted.
     *
     * @param from the first day
     * @param workingDays how many, 0 to 1000
     * @return the day with its derivation; or a refusal
     */
    Outcome<DayAnswer> plusWorkingDays(LocalDate from, int workingDays);
}
