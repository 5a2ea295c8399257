package org.shiming.api.matters;

import java.util.List;
import java.util.Optional;
import org.shiming.api.value.Article;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;

/**
 * What the gates answered, with article and facts.
 *
 * @param decision the strictest of all reasons
 * @param reasons every gate that had something to say, the strictest first; at least one
 * @param route where to go instead, if there is a better way
 * @param channelInstalled whether a plug-in for the mode is installed; if not, the matter waits
 */
public record GateAnswer(Decision decision, List<Reason> reasons, Optional<ExplanationMode> route,
        boolean channelInstalled) {
    /** Copies the reasons. */
    public GateAnswer {
        reasons = List.copyOf(reasons);
    }

    /**
     * What one gate said, such as the conflict of interest before anyone is invited: {@code of("G5")}.
     *
     * @param gate {@code ORDER}, {@code G1} … {@code G8}
     * @return its reason, empty if it had nothing to say
     */
    public Optional<Reason> of(String gate) {
        return reasons.stream().filter(reason -> reason.gate().equals(gate)).findFirst();
    }

    /**
     * What one gate said.
     *
     * @param gate {@code ORDER}, {@code G1} … {@code G8}
     * @param code stable code, such as {@code GATE_ONCE_ONLY}
     * @param decision what this gate decides
     * @param article the article it rests on
     * @param sentence one Chinese sentence
     * @param facts what was found; identifiers, dates and counts, no names
     */
    public record Reason(String gate, String code, Decision decision, Article article, String sentence,
            List<String> facts) {
        /** Copies the facts. */
        public Reason {
            facts = List.copyOf(facts);
        }
    }
}
