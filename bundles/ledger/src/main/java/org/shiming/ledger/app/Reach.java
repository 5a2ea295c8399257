package org.shiming.ledger.app;

import java.util.Optional;
import java.util.Set;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Scope;

/**
 * Who sees what (三.11): the trial-management office, court leaders, coordinators and the centre's staff the whole
 * court; a division head the cases of that division; a judge what that judge explained and the cases for which that
 * judge is responsible. Other courts' ledgers are seen by nobody.
 */
public final class Reach {
    private static final Role[] WHOLE_COURT = {Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.COORDINATOR,
        Role.CENTRE_STAFF, Role.HOST_SYSTEM};

    private Reach() {}

    /**
     * What a caller may see.
     *
     * @param caller the caller
     * @param mine whether the caller asks only for what concerns the caller
     * @return the scope, empty if the caller may see no entries at all
     */
    public static Optional<Scope> of(Caller caller, boolean mine) {
        String court = caller.court().value();
        Scope person = new Scope(court, Scope.Reach.PERSON, caller.id().value());
        if (caller.isAny(WHOLE_COURT)) {
            return Optional.of(mine ? person : new Scope(court, Scope.Reach.COURT, ""));
        }
        if (caller.isAny(Role.DIVISION_HEAD) && !caller.unit().isEmpty()) {
            return Optional.of(mine ? person : new Scope(court, Scope.Reach.UNIT, caller.unit()));
        }
        return caller.isAny(Role.JUDGE, Role.DIVISION_HEAD) ? Optional.of(person) : Optional.empty();
    }

    /**
     * What a caller may count: operations sees how many entries there are, never the entries.
     *
     * @param caller the caller
     * @return the scope, empty if not even that
     */
    public static Optional<Scope> toCount(Caller caller) {
        Optional<Scope> seen = of(caller, false);
        return seen.isPresent() || !caller.isAny(Role.IT_OPERATIONS)
                ? seen
                : Optional.of(new Scope(caller.court().value(), Scope.Reach.COURT, ""));
    }

    /**
     * Which columns' values a caller sees in the rows that the caller sees.
     *
     * @param caller the caller
     * @return what is shown; the rest is stars
     */
    public static Set<Field.Sight> sights(Caller caller) {
        if (caller.isAny(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.COORDINATOR)) {
            return Set.of(Field.Sight.ALL, Field.Sight.CENTRE, Field.Sight.LEADERS);
        }
        return caller.isAny(Role.CENTRE_STAFF)
                ? Set.of(Field.Sight.ALL, Field.Sight.CENTRE)
                : Set.of(Field.Sight.ALL);
    }
}
