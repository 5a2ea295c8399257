package org.shiming.reception.domain;

import java.util.Optional;

/** Which step leads where (三.5). That the lawyer comes first is the kernel's gate; this is the order of the queue. */
public final class Moves {
    private Moves() {}

    /**
     * Where a step leads.
     *
     * @param visit the visit as it stands
     * @param kind the step
     * @return the state after it; empty if it may not be taken now
     */
    public static Optional<State> next(Visit visit, StepKind kind) {
        boolean here = visit.state().here();
        return switch (kind) {
        case REGISTER -> Optional.empty();
        case CALL -> when(visit.state() == State.WAITING || visit.state() == State.CALLED, State.CALLED);
        case TO_LAWYER -> when(here && visit.matterId().isPresent() && visit.state() != State.WITH_LAWYER,
                State.WITH_LAWYER);
        case TO_STAFF -> when(here && visit.state() != State.WITH_STAFF, State.WITH_STAFF);
        case EXPLAIN -> when(visit.state() == State.WITH_STAFF && visit.matterId().isPresent(), State.WITH_STAFF);
        case AVENUES -> when(here, visit.state());
        case MATCH -> when(visit.provisional(), visit.state());
        case LEAVE -> when(here, State.LEFT);
        case CLOSE -> when(here && !visit.provisional(), State.CLOSED);
        };
    }

    private static Optional<State> when(boolean allowed, State next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
