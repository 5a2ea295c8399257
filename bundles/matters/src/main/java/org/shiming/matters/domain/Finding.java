package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateAnswer.Reason;
import org.shiming.api.value.Article;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;

/**
 * What one gate found.
 *
 * @param reason its decision with article, sentence and facts
 * @param route where to go instead, if there is a better way
 */
record Finding(Reason reason, Optional<ExplanationMode> route) {

    static Finding allowed(String gate, String code, Article article, String sentence, List<String> facts) {
        return new Finding(new Reason(gate, code, Decision.ALLOWED, article, sentence, facts), Optional.empty());
    }

    static Finding needsApproval(String gate, String code, Article article, String sentence, List<String> facts) {
        return new Finding(new Reason(gate, code, Decision.NEEDS_APPROVAL, article, sentence, facts),
                Optional.empty());
    }

    static Finding blocked(String gate, String code, Article article, String sentence, List<String> facts) {
        return new Finding(new Reason(gate, code, Decision.BLOCKED, article, sentence, facts), Optional.empty());
    }

    Finding instead(ExplanationMode mode) {
        return new Finding(reason, Optional.of(mode));
    }

    int severity() {
        return switch (reason.decision()) {
        case BLOCKED -> 2;
        case NEEDS_APPROVAL -> 1;
        case ALLOWED -> 0;
        };
    }
}
