package org.shiming.supervision.app;

import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;

/** What part of a court a caller sees: a head of division the own division, the others the whole court. */
public final class Reach {
    private static final Role[] WHOLE = {Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.COORDINATOR, Role.HOST_SYSTEM,
        Role.SUPERIOR_COURT};

    private Reach() {}

    /**
     * The unit that a caller's figures are narrowed to.
     *
     * @param caller who asks
     * @param wished the unit asked for, empty for all that the caller sees
     * @return a unit, empty for the whole court; or {@code UNIT_NOT_YOURS}
     */
    public static Outcome<Optional<String>> unit(Caller caller, Optional<String> wished) {
        if (caller.isAny(WHOLE)) {
            return Outcome.done(wished);
        }
        boolean head = caller.isAny(Role.DIVISION_HEAD) && !caller.unit().isBlank();
        if (!head || wished.filter(unit -> !unit.equals(caller.unit())).isPresent()) {
            return Outcome.refused(Refusal.of(FaultKind.FORBIDDEN, "UNIT_NOT_YOURS",
                    "您只能查看本部门的统计数据，请选择本部门后重试；需要全院数据的，请联系审管办。"));
        }
        return Outcome.done(Optional.of(caller.unit()));
    }
}
