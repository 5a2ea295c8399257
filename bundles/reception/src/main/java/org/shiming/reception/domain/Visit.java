package org.shiming.reception.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A visit with all that happened. A value: every step gives a new one.
 *
 * @param id identifier
 * @param court court code
 * @param number 来访〔2026〕1号; a provisional one is 临〔2026〕1号 for ever
 * @param ticket the number in the day's queue
 * @param visitor who came
 * @param demand what for
 * @param registeredAt when
 * @param state where it stands
 * @param matterId the kernel's matter, empty for a visitor without a case, or while provisional
 * @param provisional whether it still waits for the host to be matched
 * @param problem why it could not be matched by itself, empty if nothing stands against it
 * @param steps its history
 */
public record Visit(String id, String court, String number, int ticket, Visitor visitor, Demand demand,
        Instant registeredAt, State state, Optional<String> matterId, boolean provisional, String problem,
        List<Step> steps) {
    /** Copies. */
    public Visit {
        steps = List.copyOf(steps);
    }

    /** @return whether a step of this kind was taken @param kind the kind */
    public boolean has(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** @return a copy after a step @param step the step @param next where it stands now */
    public Visit after(Step step, State next) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Visit(id, court, number, ticket, visitor, demand, registeredAt, next, matterId, provisional, problem,
                longer);
    }

    /** @return a copy that has its matter @param of what it came for @param matter the matter */
    public Visit matched(Demand of, String matter) {
        return new Visit(id, court, number, ticket, visitor, of, registeredAt, state, Optional.of(matter), false, "",
                steps);
    }

    /** @return a copy that a person must match @param code why */
    public Visit unmatched(String code) {
        return new Visit(id, court, number, ticket, visitor, demand, registeredAt, state, matterId, provisional, code,
                steps);
    }
}
