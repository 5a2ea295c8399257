package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fee. Information: the court fixes it.
 *
 * @param low the least, in yuan
 * @param high the most; the same as low unless it lies in a range that the court must fix
 * @param derivation one Chinese line per step
 * @param basis the articles
 * @param notes what a reader should know besides
 * @param tableVersion the version of the rates
 */
public record FeeAnswer(BigDecimal low, BigDecimal high, List<String> derivation, List<String> basis,
        List<String> notes, String tableVersion) {
    /** Copies. */
    public FeeAnswer {
        derivation = List.copyOf(derivation);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /** @return whether it is one amount, not a range */
    public boolean fixed() {
        return low.compareTo(high) == 0;
    }
}
