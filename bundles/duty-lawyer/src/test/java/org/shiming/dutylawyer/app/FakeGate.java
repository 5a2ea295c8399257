package org.shiming.dutylawyer.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.Article;
import org.shiming.api.value.Decision;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;

/** Gates that find a conflict for those whom a test names. */
final class FakeGate implements ExplanationGate {
    final Set<String> inConflict = new HashSet<>();

    @Override
    public Outcome<GateAnswer> ask(GateQuery query) {
        boolean conflict = query.explainer().map(PersonId::value).filter(inConflict::contains).isPresent();
        Decision decision = conflict ? Decision.BLOCKED : Decision.ALLOWED;
        GateAnswer.Reason order = new GateAnswer.Reason("ORDER", "GATE_ORDER_LAWYER", Decision.ALLOWED, Article.CENTRE,
                "首先安排值班律师释明。", List.of());
        GateAnswer.Reason g5 = new GateAnswer.Reason("G5", "GATE_CONFLICT", decision, new Article("三.4"),
                "释明人所在律师事务所代理本案，存在利益冲突，请更换释明人。", List.of("同所代理 1 件"));
        return Outcome.done(new GateAnswer(decision, conflict ? List.of(g5, order) : List.of(order), Optional.empty(),
                true));
    }

    @Override
    public Outcome<GateAnswer> fulfilled(SessionId session) {
        throw new AssertionError("not used here");
    }
}
