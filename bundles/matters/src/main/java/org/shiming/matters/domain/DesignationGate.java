package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;

/**
 * G8 (三.8, 三.9): designation and leader assignment bypass the order, keep their source, and never the panel rule,
 * which {@link PanelGate} applies to them as to everybody.
 */
final class DesignationGate implements Gate {
    private static final String GATE = "G8";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        boolean mode = query.mode() == ExplanationMode.DESIGNATED;
        if (query.designated()) {
            return Optional.of(Finding.allowed(GATE, "GATE_DESIGNATED",
                    mode ? Article.DESIGNATED : Article.LEADER_ITEMS, "经指定或者院领导交办，不受先后次序限制；释明情况应及时反馈指定方。",
                    List.of(Wording.held(facts.loop()))));
        }
        if (mode) {
            return Optional.of(Finding.blocked(GATE, "GATE_DESIGNATION_SOURCE", Article.DESIGNATED,
                    "指定释明应写明由哪一领导机关、上级法院或者院领导指定，请补充指定来源。", List.of("未写明指定来源")));
        }
        return Optional.empty();
    }
}
