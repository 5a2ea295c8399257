package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateAnswer.Reason;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;

/**
 * The gates of the loop: one pure function for host, screens and services alike (二(三), G1 to G8). Each rule is a class
 * of its own; this one asks them all and puts the strictest first.
 */
public final class Gates {
    private static final List<Gate> ALL = List.of(new OrderGate(), new ThirdPartyFirstGate(), new SameQuestionGate(),
            new OnceOnlyGate(), new PanelGate(), new ConflictGate(), new DesignationGate());

    private Gates() {}

    /**
     * Decides.
     *
     * @param facts what is known
     * @param query what is meant to happen
     * @return the strictest decision, with every gate's reason
     */
    public static GateAnswer decide(GateFacts facts, GateQuery query) {
        List<Finding> findings = ALL.stream().map(gate -> gate.look(facts, query)).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
        Optional<ExplanationMode> route = findings.stream().filter(f -> f.severity() == findings.get(0).severity())
                .map(Finding::route).flatMap(Optional::stream).filter(mode -> mode != query.mode()).findFirst();
        boolean installed = facts.installed().contains(query.mode());
        List<Reason> reasons = new ArrayList<>(findings.stream().map(Finding::reason).toList());
        reasons.set(0, withCircumstances(reasons.get(0), facts, installed, query.mode()));
        return new GateAnswer(reasons.get(0).decision(), reasons, route, installed);
    }

    /**
     * G6 (三.9): a leader's item is closed only when the party has its reply, the centre its feedback and the leader
     * the centre's; a designation (三.8) when whoever designated has the feedback. Others are not concerned.
     *
     * @param closing what is known
     * @return ALLOWED, or BLOCKED with what is missing
     */
    public static GateAnswer close(Closing closing) {
        List<String> missing = closing.missing();
        Article article = closing.leaders() ? Article.LEADER_ITEMS : Article.DESIGNATED;
        if (missing.isEmpty()) {
            return single(new Reason("G6", "GATE_CLOSING_OPEN", Decision.ALLOWED,
                    closing.directed() ? article : Article.LOOP, "可以办结。", List.of("来源 " + closing.origin().label())));
        }
        String sentence = closing.leaders() ? "院领导交办事项应在回复当事人、向释明中心反馈并向院领导反馈后办结。"
                : "指定释明应将释明情况及时反馈领导机关、上级法院或者本院院领导后办结。";
        return single(new Reason("G6", "GATE_LEADER_FEEDBACK_MISSING", Decision.BLOCKED, article, sentence, missing));
    }

    /**
     * G7 (三.1): a mandatory explanation is done when the host's receipt for its record is there, not before.
     *
     * @param receipt the receipt, if there is one
     * @return ALLOWED or BLOCKED
     */
    public static GateAnswer filed(Optional<String> receipt) {
        return single(receipt
                .map(number -> new Reason("G7", "GATE_RECORD_FILED", Decision.ALLOWED, Article.MANDATORY,
                        "释明笔录已入卷，刚性释明完成。", List.of("入卷回执 " + number)))
                .orElseGet(() -> new Reason("G7", "GATE_RECORD_NOT_FILED", Decision.BLOCKED, Article.MANDATORY,
                        "释明笔录尚未取得入卷回执，刚性释明不算完成；请打印、签字并入卷。", List.of("无入卷回执"))));
    }

    private static Reason withCircumstances(Reason reason, GateFacts facts, boolean installed, ExplanationMode mode) {
        List<String> found = new ArrayList<>(reason.facts());
        facts.rememberedAt().ifPresent(at -> found.add(Wording.remembered(at)));
        addUnless(installed, Wording.notInstalled(mode), found);
        return new Reason(reason.gate(), reason.code(), reason.decision(), reason.article(), reason.sentence(), found);
    }

    private static void addUnless(boolean there, String missing, List<String> list) {
        if (!there) {
            list.add(missing);
        }
    }

    private static GateAnswer single(Reason reason) {
        return new GateAnswer(reason.decision(), List.of(reason), Optional.empty(), true);
    }
}
