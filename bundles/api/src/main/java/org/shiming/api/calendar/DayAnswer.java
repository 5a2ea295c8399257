package org.shiming.api.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A computed day with its derivation.
 *
 * @param day the day
 * @param derivation one Chinese line per step, day by day where a rest day moved it
 * @param basis the statutes, with version
 */
public record DayAnswer(LocalDate day, List<String> derivation, List<String> basis) {
    /** Copies. */
    public DayAnswer {
        derivation = List.copyOf(derivation);
        basis = List.copyOf(basis);
    }
}
