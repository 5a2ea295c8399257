package org.shiming.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What to list.
 *
 * @param ledger which ledger; may be missing only with a case number
 * @param from the first day
 * @param to the last day
 * @param caseNumber the case, normalised
 * @param explainer who explained
 * @param kind the type of fact, such as {@code SESSION_RECORDED}
 * @param outcome the party's answer, or a state
 * @param mood the mood seen
 * @param filed {@code Y} or {@code N}
 */
public record Selection(Optional<Ledger> ledger, Optional<LocalDate> from, Optional<LocalDate> to,
        Optional<String> caseNumber, Optional<String> explainer, Optional<String> kind, Optional<String> outcome,
        Optional<String> mood, Optional<String> filed) {

    /**
     * Everything of a ledger.
     *
     * @param ledger the ledger
     * @return the selection
     */
    public static Selection all(Ledger ledger) {
        return new Selection(Optional.of(ledger), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @return whether it asks for a type, an outcome, a mood or the filing */
    public boolean picky() {
        return kind.isPresent() || outcome.isPresent() || mood.isPresent() || filed.isPresent();
    }
}
