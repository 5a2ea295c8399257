package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.PersonId;

/**
 * G5 (三.4): nobody explains who takes part in the case as a party or an agent, in any role. What a lawyer's or
 * expert's firm does or has done for others is known to the plug-ins that keep lawyers and experts; they hand it in.
 */
final class ConflictGate implements Gate {
    private static final Article POOL = new Article("三.4");

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        Optional<PersonId> explainer = query.explainer().filter(facts.takingPart()::contains);
        return explainer.map(person -> Finding.blocked("G5", "GATE_CONFLICT", POOL,
                "释明人是本案当事人或者代理人，存在利益冲突，请更换释明人。", List.of("释明人 " + person)));
    }
}
