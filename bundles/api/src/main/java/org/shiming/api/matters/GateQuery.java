package org.shiming.api.matters;

import java.util.List;
import java.util.Optional;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/**
 * What is asked of the gates: may this case's party have these questions explained by this mode?
 *
 * @param caseNumber the case
 * @param party the party
 * @param mode the mode
 * @param questions the questions; empty means all that are open
 * @param explainer who would explain, if that is known
 * @param designated whether it is designated or a leader's item (G8)
 */
public record GateQuery(CaseNumber caseNumber, PartyId party, ExplanationMode mode, List<QuestionId> questions,
        Optional<PersonId> explainer, boolean designated) {
    /** Copies the questions. */
    public GateQuery {
        questions = List.copyOf(questions);
    }
}
