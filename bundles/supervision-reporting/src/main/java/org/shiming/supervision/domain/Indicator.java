package org.shiming.supervision.domain;

import java.util.List;
import java.util.Optional;

/**
 * An indicator, as data: every figure is printed with its definition and version (LAW §7.3).
 *
 * @param code stable
 * @param title Chinese
 * @param article of the plan
 * @param version of the definition; another definition is another version
 * @param definition numerator, denominator and period in words
 * @param feeds which feeds it needs; without one of them it is not installed, and never zero
 * @param mode only this mode or kind, empty for all
 * @param same numerator and denominator of the same period (同期口径)
 * @param cohort of the things that began in the period, as they stand now (队列口径); empty if the data do not allow it
 */
public record Indicator(String code, String title, String article, int version, String definition, List<String> feeds,
        String mode, Pair same, Optional<Pair> cohort) {

    /**
     * Numerator and denominator.
     *
     * @param numerator what is counted
     * @param denominator of how many, empty for a plain count
     */
    public record Pair(Measure numerator, Optional<Measure> denominator) {}
}
