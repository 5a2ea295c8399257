package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.ServiceCode;

/**
 * An earlier explanation of the same party, as much as registration needs of it: no question, no words, no explainer.
 *
 * @param caseNumber the case
 * @param matter the matter
 * @param state where the matter stands now
 * @param mode how it was explained
 * @param at when
 * @param services what was given
 * @param questions how many questions were explained
 * @param understood how many of them the party said to understand
 * @param mood the mood seen
 */
public record EarlierExplanation(CaseNumber caseNumber, MatterId matter, MatterState state, ExplanationMode mode,
        Instant at, List<ServiceCode> services, int questions, int understood, Mood mood) {
    /** Copies. */
    public EarlierExplanation {
        services = List.copyOf(services);
    }
}
