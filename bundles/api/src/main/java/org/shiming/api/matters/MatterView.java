package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/**
 * A matter as it stands.
 *
 * @param id identifier
 * @param court court code
 * @param caseNumber the case
 * @param party the party
 * @param partyLabel the party's name masked as 张某某; the full name is the host's
 * @param document the judgment document
 * @param origin how it began
 * @param state where it stands
 * @param owner exactly one owner (一(二)4)
 * @param openedAt when
 * @param lastMood the mood last seen
 * @param questions the doubts, in order
 * @param sessions how many explanations were given
 * @param lastMode the mode of the last one
 */
public record MatterView(MatterId id, CourtCode court, CaseNumber caseNumber, PartyId party, String partyLabel,
        DocumentId document, Origin origin, MatterState state, PersonId owner, Instant openedAt,
        Optional<Mood> lastMood, List<Question> questions, int sessions, Optional<ExplanationMode> lastMode) {
    /** Copies the questions. */
    public MatterView {
        questions = List.copyOf(questions);
    }

    /**
     * A doubt.
     *
     * @param id identifier
     * @param text the party's words
     * @param lastAnswer the party's own answer when it was last explained
     * @param answeredByJudge whether a judge has explained it (G2)
     * @param explained how often it was explained
     */
    public record Question(QuestionId id, String text, Optional<PartyAnswer> lastAnswer, boolean answeredByJudge,
            int explained) {}
}
