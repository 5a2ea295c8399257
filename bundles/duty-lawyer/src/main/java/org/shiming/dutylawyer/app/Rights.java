package org.shiming.dutylawyer.app;

import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.Refusals;

/** Whose shifts, leaves and calls a caller may change: the own ones, or everybody's for the centre's coordination. */
final class Rights {
    private Rights() {}

    static boolean arranges(Caller caller) {
        return caller.isAny(Role.COORDINATOR, Role.CENTRE_STAFF, Role.TRIAL_MANAGEMENT);
    }

    static Optional<Refusal> over(Caller caller, String person) {
        return arranges(caller) || caller.id().value().equals(person) ? Optional.empty()
                : Optional.of(Refusals.notYours());
    }
}
