package org.shiming.leaderassignment.domain;

import java.util.Set;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;

/**
 * Who may take a step. The centre screens, dispatches, reminds, collects and feeds back; the unit signs for, returns,
 * meets, replies; whoever assigned gives the receipt. Nobody else sees an item at all.
 */
public final class Rights {
    private static final Set<StepKind> CENTRE = Set.of(StepKind.ACCEPT, StepKind.DECLINE, StepKind.DISPATCH,
            StepKind.REMIND, StepKind.PAUSE, StepKind.RESUME, StepKind.COLLECT, StepKind.LEADER);
    private static final Set<StepKind> UNIT = Set.of(StepKind.SIGN, StepKind.RETURN, StepKind.MEET, StepKind.PROGRESS,
            StepKind.REPLY, StepKind.CENTRE);

    private Rights() {}

    /**
     * Whether a caller may take a step.
     *
     * @param caller who
     * @param principal for whom the caller acts; the caller's own identifier if for nobody else
     * @param item the item
     * @param kind the step
     * @return true if so
     */
    public static boolean may(Caller caller, String principal, Item item, StepKind kind) {
        if (CENTRE.contains(kind)) {
            return centre(caller);
        }
        if (UNIT.contains(kind)) {
            return owner(principal, item) || heads(caller, item);
        }
        return switch (kind) {
        case EXTEND -> caller.isAny(Role.COORDINATOR, Role.COURT_LEADER);
        case RECEIPT -> principal.equals(item.assignment().sourceId()) || caller.isAny(Role.COORDINATOR);
        default -> false;
        };
    }

    /**
     * Whether a caller may see an item: the centre, the trial-management office, whoever assigned it, its owner, and
     * heads of its unit.
     *
     * @param caller who
     * @param item the item
     * @return true if so
     */
    public static boolean sees(Caller caller, Item item) {
        return caller.court().value().equals(item.court())
                && (centre(caller) || caller.isAny(Role.TRIAL_MANAGEMENT, Role.COURT_LEADER)
                        || caller.id().value().equals(item.assignment().sourceId()) || owner(caller.id().value(), item)
                        || heads(caller, item));
    }

    /** @return whether the caller works at the centre @param caller who */
    public static boolean centre(Caller caller) {
        return caller.isAny(Role.CENTRE_STAFF, Role.COORDINATOR);
    }

    private static boolean owner(String person, Item item) {
        return item.unit().filter(unit -> unit.owner().equals(person)).isPresent();
    }

    private static boolean heads(Caller caller, Item item) {
        return caller.isAny(Role.DIVISION_HEAD) && !caller.unit().isEmpty()
                && item.unit().filter(unit -> unit.name().equals(caller.unit())).isPresent();
    }
}
