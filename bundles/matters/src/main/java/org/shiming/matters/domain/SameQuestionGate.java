package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;

/**
 * G2 (三.12): a question that the judge has explained already is not sent to the judge again; the centre explains it. A
 * route, not a refusal. Where only some of the open questions are such, those are left to the centre.
 */
final class SameQuestionGate implements Gate {
    private static final String GATE = "G2";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        if (query.mode() != ExplanationMode.JUDGE_APPOINTMENT || facts.once().booked().isPresent()) {
            return Optional.empty();
        }
        LoopFacts loop = facts.loop();
        List<QuestionFact> same = loop.explainedByJudge();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = List.of("法官已释明的问题 " + same.size() + " 个："
                + same.stream().map(question -> question.id().value()).collect(Collectors.joining("、")));
        boolean others = same.size() < loop.questions().size() || loop.newQuestions() > 0;
        if (others && query.questions().isEmpty()) {
            return Optional.of(Finding.allowed(GATE, "GATE_SAME_QUESTION_LEFT_OUT", Article.SAME_QUESTION,
                    "法官已释明的同一问题不再安排法官，由释明中心释明；仅就其他问题办理。", found));
        }
        ExplanationMode centre = loop.thirdPartyHeld() ? ExplanationMode.CENTRE_STAFF : ExplanationMode.DUTY_LAWYER;
        return Optional.of(Finding.blocked(GATE, "GATE_SAME_QUESTION", Article.SAME_QUESTION,
                "法官已释明、当事人又提出的同一问题，不再安排法官预约释明，转由释明中心根据实际做好释明。", found).instead(centre));
    }
}
