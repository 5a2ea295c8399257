package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;

/**
 * The order of the loop (二(三), 三.5, 三.6, 三.12): the judge is first responsible; at the centre the lawyer on duty
 * comes first, then the centre's staff; an expert is the party's choice; an extreme mood opens the counsellor at once.
 */
final class OrderGate implements Gate {
    private static final String GATE = "ORDER";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        if (query.designated()) {
            return Optional.empty();
        }
        return switch (query.mode()) {
        case JUDGE_INITIATED -> Optional.of(Finding.allowed(GATE, "GATE_ORDER_JUDGE", Article.LOOP,
                "法官是司法释明的第一责任人，可以随时主动释明。", held(facts)));
        case DUTY_LAWYER -> Optional.of(counsellorIfExtreme(facts, Finding.allowed(GATE, "GATE_ORDER_LAWYER",
                Article.CENTRE, "对前往释明中心要求释明的当事人，首先安排值班律师释明。", held(facts))));
        case EXPERT_APPOINTMENT -> Optional.of(expert(facts));
        case CENTRE_STAFF -> Optional.of(counsellorIfExtreme(facts, staff(facts)));
        case JUDGE_APPOINTMENT, DESIGNATED -> Optional.empty();
        };
    }

    private static Finding expert(GateFacts facts) {
        if (facts.loop().extreme()) {
            return Finding.allowed(GATE, "GATE_ORDER_COUNSELLOR", Article.EXPERTS, "当事人情绪比较极端，可以立即安排心理咨询师进行情绪疏导。",
                    held(facts));
        }
        return Finding.allowed(GATE, "GATE_ORDER_EXPERT", Article.EXPERTS, "当事人可以根据案件类型，选择专家智库内的专家预约释明。",
                held(facts));
    }

    private static Finding staff(GateFacts facts) {
        LoopFacts loop = facts.loop();
        if (loop.thirdPartyHeld()) {
            return Finding.allowed(GATE, "GATE_ORDER_STAFF", Article.CENTRE,
                    "第三方释明后，由释明中心专职人员接待、安抚，并告知其他法律途径。", held(facts));
        }
        if (!loop.explainedByJudge().isEmpty()) {
            return Finding.allowed(GATE, "GATE_ORDER_STAFF_AFTER_JUDGE", Article.SAME_QUESTION,
                    "法官已释明的同一问题，由释明中心根据实际做好释明。", held(facts));
        }
        return Finding.blocked(GATE, "GATE_LAWYER_FIRST", Article.CENTRE, "尚未经值班律师释明，请首先安排值班律师；仍不理解的，再由专职人员接待。",
                held(facts)).instead(ExplanationMode.DUTY_LAWYER);
    }

    private static Finding counsellorIfExtreme(GateFacts facts, Finding finding) {
        return facts.loop().extreme() ? finding.instead(ExplanationMode.EXPERT_APPOINTMENT) : finding;
    }

    private static List<String> held(GateFacts facts) {
        return List.of(Wording.held(facts.loop()));
    }
}
