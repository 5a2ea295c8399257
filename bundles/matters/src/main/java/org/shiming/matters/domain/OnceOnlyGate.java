package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;

/**
 * G3 (三.7): in principle once per case and party. A second appointment needs a reason and an approver and is counted.
 * Which appointments use the once up is decided when they change; that two clerks cannot both book is the store's key.
 */
final class OnceOnlyGate implements Gate {
    private static final String GATE = "G3";

    @Override
    public Optional<Finding> look(GateFacts facts, GateQuery query) {
        if (query.mode() != ExplanationMode.JUDGE_APPOINTMENT) {
            return Optional.empty();
        }
        OnceFacts once = facts.once();
        if (once.booked().isPresent()) {
            return Optional.of(Finding.allowed(GATE, "GATE_BOOKED", Article.JUDGE_APPOINTMENT, "按已安排的法官预约进行。",
                    List.of("预约 " + once.booked().get())));
        }
        if (once.usedBy().isEmpty()) {
            return Optional.of(Finding.allowed(GATE, "GATE_ONCE_FREE", Article.JUDGE_APPOINTMENT,
                    "本案该当事人尚未使用法官预约释明。", List.of("已使用 0 次")));
        }
        return Optional.of(Finding.needsApproval(GATE, "GATE_ONCE_ONLY", Article.JUDGE_APPOINTMENT,
                "预约法官释明原则上只安排一次，本案该当事人已经使用；确需再次安排的，应说明理由并经批准，计入通报。",
                List.of("已使用 " + once.usedBy().size() + " 次",
                        "预约 " + once.usedBy().stream().map(AppointmentId::value).collect(Collectors.joining("、"))))
                .instead(ExplanationMode.CENTRE_STAFF));
    }
}
