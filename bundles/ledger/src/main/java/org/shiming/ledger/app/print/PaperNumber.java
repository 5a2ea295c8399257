package org.shiming.ledger.app.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.ledger.domain.Ledger;

/**
 * The number of a printed line: ledger and the number of its first entry, so that nothing has to be kept to check it.
 *
 * @param ledger the ledger
 * @param seq the first entry
 */
public record PaperNumber(Ledger ledger, long seq) {
    private static final Pattern FORM = Pattern.compile("TZ-([A-Z_]{3,40})-(\\d{1,12})");

    /** @return such as {@code TZ-DUTY_LAWYER-17} */
    public String text() {
        return "TZ-" + ledger.name() + "-" + seq;
    }

    /**
     * Reads a number.
     *
     * @param text as it was typed
     * @return it, empty if it is none
     */
    public static Optional<PaperNumber> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        return form.matches()
                ? Ledger.of(form.group(1)).map(ledger -> new PaperNumber(ledger, Long.parseLong(form.group(2))))
                : Optional.empty();
    }
}
