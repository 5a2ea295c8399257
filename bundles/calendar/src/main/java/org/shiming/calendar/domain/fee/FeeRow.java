package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.shiming.calendar.domain.law.LawTable;

/**
 * One row of the rates.
 *
 * @param line where it stands, with the days in force
 * @param kind whose
 * @param row what it says
 * @param over the part over this amount; of OF the other kind, of HALVE the label
 * @param upTo the part up to this amount, empty for no end; of HALVE the basis
 * @param low the least
 * @param high the most; the same as low unless the court must fix it
 * @param share of the part, or of the fee
 */
record FeeRow(LawTable.Row line, String kind, Row row, String over, String upTo, BigDecimal low, BigDecimal high,
        Optional<BigDecimal> share) {

    /** What a row says. */
    enum Row {
        EACH, NO_AMOUNT, FIRST, TIER, CAP, OF, FREE, HALVE
    }

    static FeeRow of(LawTable.Row cells) {
        Row row = Row.valueOf(cells.get("row"));
        FeeRow made = new FeeRow(cells, cells.get("kind"), row, cells.get("over"), cells.get("upTo"),
                yuan(cells.get("low")), yuan(cells.get("high")), share(cells.get("share")));
        boolean amounts = made.low.signum() >= 0 && (row == Row.CAP || made.low.compareTo(made.high) <= 0);
        boolean shares = made.share.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0).isEmpty();
        boolean needed = row != Row.TIER && row != Row.OF && row != Row.HALVE || made.share.isPresent();
        if (!amounts || !shares || !needed) {
            throw new IllegalArgumentException("low must not exceed high, and share must be a part of one");
        }
        return made;
    }

    private static BigDecimal yuan(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static Optional<BigDecimal> share(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split("/", 2);
        BigDecimal over = new BigDecimal(parts[0]);
        return Optional.of(parts.length == 1 ? over : over.divide(new BigDecimal(parts[1]), MathContext.DECIMAL128));
    }

    BigDecimal from() {
        return over.isEmpty() ? BigDecimal.ZERO : new BigDecimal(over);
    }

    Optional<BigDecimal> end() {
        return upTo.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(upTo));
    }
}
