package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.Article;

/**
 * G5 (三.4): nobody explains for a party against whom they or their firm act or have acted; all roles, all parties and
 * agents of the case. What a firm does elsewhere is told by the plug-ins that keep lawyers and experts.
 */
final class ConflictGate implements Gate {
    private static final String GATE = "G5";
    private static final Article POOL = new Article("三.4");

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        if (query.explainer().isEmpty()) {
            return Optional.empty();
        }
        ConflictFacts conflict = facts.conflict();
        if (!conflict.hits().isEmpty()) {
            return Optional.of(Finding.blocked(GATE, "GATE_CONFLICT", POOL,
                    "释明人或者其所在单位与本案当事人存在利益冲突，请更换释明人。", conflict.hits()));
        }
        List<String> found = new ArrayList<>();
        found.add("已比对当事人和代理人 " + conflict.compared() + " 人");
        if (conflict.unchecked() > 0) {
            found.add("名册暂时无法访问 " + conflict.unchecked() + " 处");
            return Optional.of(Finding.needsApproval(GATE, "GATE_CONFLICT_UNCHECKED", POOL,
                    "律师、专家名册暂时无法访问，利益冲突未能核对完毕；确需进行的，由批准人核实后登记。", found));
        }
        found.add(conflict.kept() > 0 ? "已核对名册申报的代理情况" : "名册中没有该释明人，仅按本案当事人和代理人核对");
        return Optional.of(Finding.allowed(GATE, "GATE_NO_CONFLICT", POOL, "未发现释明人与本案当事人存在利益冲突。", found));
    }
}
