package org.shiming.api.matters;

import java.util.List;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/**
 * The wish to open a matter: one party's doubts about one judgment document. If that matter is open already, the
 * questions join it.
 *
 * @param caseNumber the case
 * @param party whose doubts
 * @param document about which document
 * @param origin how it began
 * @param questions the doubts, in the party's words: 0 to 50, each 1 to 4,000 characters
 */
public record OpenMatter(CaseNumber caseNumber, PartyId party, DocumentId document, Origin origin,
        List<String> questions) {
    /** Copies the questions. */
    public OpenMatter {
        questions = List.copyOf(questions);
    }
}
