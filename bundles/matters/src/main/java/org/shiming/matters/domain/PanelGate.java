package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * G4 (三.1, 三.7, 三.8): a judge who explains is a member of that case's panel, not necessarily the undertaking judge. A
 * sole judge's case: that judge, or by appointment or designation one named by the president, which needs approval.
 */
final class PanelGate implements Gate {
    private static final String GATE = "G4";
    private static final String CODE = "GATE_NOT_ON_PANEL";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        Optional<Article> article = article(query.mode());
        if (article.isEmpty()) {
            return Optional.empty();
        }
        PanelFacts panel = facts.panel();
        List<String> found = List.of(Wording.people("合议庭成员（独任法官）", panel.members()),
                "承办法官 " + panel.undertaking());
        if (query.explainer().isEmpty()) {
            return Optional.of(Finding.allowed(GATE, "GATE_PANEL_KNOWN", article.get(),
                    "由本案合议庭成员（独任审理的为独任法官）释明，建议由承办法官承担。", found));
        }
        PersonId explainer = query.explainer().get();
        if (panel.members().contains(explainer)) {
            return Optional.of(Finding.allowed(GATE, "GATE_ON_PANEL", article.get(), "释明人是本案合议庭成员或独任法官。", found));
        }
        if (panel.sole() && query.mode() != ExplanationMode.JUDGE_INITIATED) {
            return Optional.of(Finding.needsApproval(GATE, CODE, article.get(),
                    "本案独任审理，释明人不是独任法官；由其他法官释明的，须由院长指定并登记批准。", found));
        }
        return Optional.of(Finding.blocked(GATE, CODE, article.get(),
                "释明人不是本案合议庭成员，请从合议庭成员中另行选择（不局限于承办法官）。", found));
    }

    private static Optional<Article> article(ExplanationMode mode) {
        return switch (mode) {
        case JUDGE_INITIATED -> Optional.of(Article.MANDATORY);
        case JUDGE_APPOINTMENT -> Optional.of(Article.JUDGE_APPOINTMENT);
        case DESIGNATED -> Optional.of(Article.DESIGNATED);
        case DUTY_LAWYER, CENTRE_STAFF, EXPERT_APPOINTMENT -> Optional.empty();
        };
    }
}
