package org.shiming.judgeexplanation.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the reminder checklist (三.2).
 *
 * @param code stable code
 * @param applies whom it concerns
 * @param from first day the statute is in force
 * @param to first day it no longer is, empty if it still is
 * @param text what to say
 * @param basis the statute
 */
public record Reminder(String code, Applies applies, LocalDate from, Optional<LocalDate> to, String text,
        String basis) {
    /** Whom a reminder concerns. */
    public enum Applies {
        /** Every party with a duty under the judgment. */
        ALL,
        /** Parties whose duty is about money. */
        MONEY,
        /** Parties with a fee outstanding. */
        FEE
    }

    /**
     * Whether it is in force.
     *
     * @param day the document's day
     * @return true between its days
     */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
