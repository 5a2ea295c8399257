package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Interest for delay. Information: the court fixes it.
 *
 * @param doubled the doubled part that accrued, in yuan: the sum of the lines
 * @param doubledUnpaid what of it is still owed
 * @param debtUnpaid what of the judgment's own debt is still owed
 * @param generalUnpaid what of general interest and costs is still owed
 * @param overpaid paid beyond everything owed so far
 * @param lines the derivation, in order of time
 * @param basis the articles
 * @param notes what a reader should know besides
 * @param tableVersion the version of the rates
 */
public record InterestAnswer(BigDecimal doubled, BigDecimal doubledUnpaid, BigDecimal debtUnpaid,
        BigDecimal generalUnpaid, BigDecimal overpaid, List<Line> lines, List<String> basis, List<String> notes,
        String tableVersion) {
    /** Copies. */
    public InterestAnswer {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /**
     * A step.
     *
     * @param from its first day
     * @param to its last day, empty for a payment
     * @param debt what interest was counted on, in yuan
     * @param interest what accrued in it, rounded to the fen
     * @param text in Chinese
     */
    public record Line(LocalDate from, Optional<LocalDate> to, BigDecimal debt, BigDecimal interest, String text) {}

    /** @return everything still owed */
    public BigDecimal owed() {
        return debtUnpaid.add(generalUnpaid).add(doubledUnpaid);
    }
}
