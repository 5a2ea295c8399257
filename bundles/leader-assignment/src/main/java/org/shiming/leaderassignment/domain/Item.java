package org.shiming.leaderassignment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.Deadline.Pause;

/**
 * An item with all that was done about it. A value: every step gives a new one.
 *
 * @param id identifier
 * @param court court code
 * @param number its number: 交办〔2026〕1号
 * @param assignment what was assigned, unaltered
 * @param state where it stands
 * @param unit to whom it is dispatched, empty while it is with nobody
 * @param extraDays working days by which it was extended
 * @param pauses when its limits stood still
 * @param matterId the kernel's matter, once it has one
 * @param told how many steps the kernel knows of
 * @param problem why the kernel does not take the next one, empty if it does
 * @param steps its history
 */
public record Item(String id, String court, String number, Assignment assignment, State state, Optional<Unit> unit,
        int extraDays, List<Pause> pauses, Optional<String> matterId, int told, String problem, List<Step> steps) {
    /** Copies. */
    public Item {
        pauses = List.copyOf(pauses);
        steps = List.copyOf(steps);
    }

    /** @return whether a step of this kind was ever taken @param kind the kind */
    public boolean has(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** @return how often it was taken @param kind the kind */
    public int count(StepKind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    /** @return the last step of this kind @param kind the kind */
    public Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((one, other) -> other);
    }

    /** @return whether its limits stand still now */
    public boolean paused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).resumed().isEmpty();
    }

    /** @return a copy after a step @param step the step @param next where it stands now @param to whose it is now */
    public Item after(Step step, State next, Optional<Unit> to) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Item(id, court, number, assignment, next, to, extraDays, pauses, matterId, told, problem, longer);
    }

    /** @return a copy with more time @param days working days */
    public Item extended(int days) {
        return new Item(id, court, number, assignment, state, unit, extraDays + days, pauses, matterId, told, problem,
                steps);
    }

    /** @return a copy with other pauses @param all the pauses */
    public Item pausing(List<Pause> all) {
        return new Item(id, court, number, assignment, state, unit, extraDays, all, matterId, told, problem, steps);
    }

    /** @return a copy of which the kernel knows more @param matter the matter @param upTo how many steps */
    public Item knownToKernel(Optional<String> matter, int upTo) {
        return new Item(id, court, number, assignment, state, unit, extraDays, pauses, matter, upTo, "", steps);
    }

    /** @return a copy that the kernel does not take @param code why */
    public Item notTaken(String code) {
        return new Item(id, court, number, assignment, state, unit, extraDays, pauses, matterId, told, code, steps);
    }
}
