package org.shiming.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a deadline stands on a day.
 *
 * @param dueOn the last day; empty while paused without an end
 * @param consumed working days consumed up to the day asked, that day included if it counts
 * @param remaining working days left after the day asked; negative when overdue
 * @param overdue whether the last day is past: due today is not overdue
 * @param paused whether it is paused on the day asked
 * @param derivation one Chinese line per day up to the last day, or up to the day asked while paused
 */
public record DeadlineState(Optional<LocalDate> dueOn, int consumed, int remaining, boolean overdue, boolean paused,
        List<String> derivation) {
    /** Copies. */
    public DeadlineState {
        derivation = List.copyOf(derivation);
    }
}
