package org.shiming.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;

/**
 * Working-day deadlines of leader items, mandatory explanations and the like, for plug-ins. Pure and fast; safe for
 * concurrent use. An unloaded year is refused with {@code CALENDAR_YEAR_MISSING}. Absent: limits are not computed, and
 * screens say so.
 */
@ProviderType
public interface Deadlines {
    /**
     * How a deadline stands.
     *
     * @param deadline start, limit and pauses
     * @param today the day asked
     * @return its state; or a refusal
     */
    Outcome<DeadlineState> state(Deadline deadline, LocalDate today);

    /**
     * When somebody may be reminded: the same instant within working hours, else the beginning of the next ones. Nobody
     * is reminded at night, at weekends or on holidays.
     *
     * @param at when a reminder is wished
     * @return the instant, in the court's time; or a refusal
     */
    Outcome<Instant> reminderTime(Instant at);
}
