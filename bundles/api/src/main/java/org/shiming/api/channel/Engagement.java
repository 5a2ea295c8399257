package org.shiming.api.channel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.value.CaseNumber;

/**
 * One case in which an explainer or the explainer's firm acts or has acted, as it was declared (G5).
 *
 * @param caseNumber the case, empty if only the party was declared
 * @param party the party's full name as it was declared; the kernel compares it with the host's and keeps it nowhere
 * @param side whether they act or acted for that party or against it
 * @param byFirm whether it was a colleague of the same firm
 * @param endedOn when it ended, empty while it goes on
 */
public record Engagement(Optional<CaseNumber> caseNumber, String party, Side side, boolean byFirm,
        Optional<LocalDate> endedOn) {
    /** Whose side was taken. */
    public enum Side {
        /** They act or acted for the party. */
        FOR("代理"),
        /** They act or acted against the party. */
        AGAINST("对方代理");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }

    /** Checks that nothing is missing. */
    public Engagement {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(endedOn, "endedOn");
    }
}
