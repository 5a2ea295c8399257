package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;

/**
 * G1 (三.7): a judge is appointed only after a third party's explanation of this matter, while a doubt remains, and if
 * the judge has not explained. It asks about the judge; {@link SameQuestionGate} asks about the question. Where the
 * judge has explained but the question is new, the coordinator decides (三.12).
 */
final class ThirdPartyFirstGate implements Gate {
    private static final String GATE = "G1";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        if (query.mode() != ExplanationMode.JUDGE_APPOINTMENT || query.designated()
                || facts.once().booked().isPresent()) {
            return Optional.empty();
        }
        LoopFacts loop = facts.loop();
        List<String> found = List.of(Wording.held(loop), "仍有疑问的问题 " + doubts(loop) + " 个");
        if (!loop.thirdPartyHeld()) {
            return Optional.of(Finding.blocked(GATE, "GATE_THIRD_PARTY_FIRST", Article.JUDGE_APPOINTMENT,
                    "尚未经值班律师、专家等第三方释明，不能直接预约法官；请先安排第三方释明。", found)
                    .instead(loop.extreme() ? ExplanationMode.EXPERT_APPOINTMENT : ExplanationMode.DUTY_LAWYER));
        }
        if (!loop.inDoubt()) {
            return Optional.of(Finding.blocked(GATE, "GATE_NO_DOUBT_LEFT", Article.JUDGE_APPOINTMENT,
                    "没有登记当事人仍有疑问的问题，不安排预约法官；当事人有新的疑问的，请先登记。", found));
        }
        if (loop.judgeExplained()) {
            return Optional.of(Finding.needsApproval(GATE, "GATE_NEW_QUESTION", Article.JUDGE_APPOINTMENT,
                    "法官已就本事项释明过；确属新问题的，由释明中心统筹人员核实批准后安排。", found).instead(ExplanationMode.CENTRE_STAFF));
        }
        return Optional.of(Finding.allowed(GATE, "GATE_APPOINTMENT_OPEN", Article.JUDGE_APPOINTMENT,
                "已经第三方释明、仍有疑问且法官未曾答疑，可以安排预约法官释明。", found));
    }

    private static long doubts(LoopFacts loop) {
        return loop.newQuestions() + loop.questions().stream().filter(question -> !question.understood()).count();
    }
}
