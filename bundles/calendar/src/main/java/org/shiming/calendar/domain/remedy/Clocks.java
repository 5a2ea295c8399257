package org.shiming.calendar.domain.remedy;

import java.time.LocalDate;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.period.Length;

/** The days of one document and party, each a day or a refusal that says why there is none. */
public interface Clocks {
    /** @return the period that the document opens, an officer's decision beside it */
    Outcome<PeriodAnswer> period();

    /** @return the day of service */
    Outcome<DayAnswer> served();

    /** @return the day on which the document took effect */
    Outcome<DayAnswer> effective();

    /**
     * Counts a period.
     *
     * @param start the day that starts it
     * @param length how long
     * @return its last day, or {@code CALENDAR_YEAR_MISSING}
     */
    Outcome<DayAnswer> count(LocalDate start, Length length);
}
