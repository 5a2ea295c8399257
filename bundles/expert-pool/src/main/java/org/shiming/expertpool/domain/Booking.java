package org.shiming.expertpool.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A booking with all that was done about it. A value: every step gives a new one.
 *
 * @param id identifier
 * @param court court code
 * @param number its number: 专约〔2026〕1号
 * @param subject of what it is about
 * @param expert whom the party chose
 * @param state where it stands
 * @param slot time and place, empty until they are fixed
 * @param session the kernel's session, empty until it was held
 * @param steps its history
 */
public record Booking(String id, String court, String number, Subject subject, Chosen expert, BookingState state,
        Optional<Slot> slot, Optional<String> session, List<Step> steps) {
    /**
     * What it is about; never changes.
     *
     * @param matter the kernel's matter
     * @param caseNumber the case
     * @param party the party's identifier
     * @param partyLabel the party, masked
     */
    public record Subject(String matter, String caseNumber, String party, String partyLabel) {}

    /** Whom the party chose. @param person identifier @param name name @param field field of the pool */
    public record Chosen(String person, String name, Field field) {
        /** @return whether it is a counsellor */
        public boolean counsellor() {
            return Field.COUNSELLORS.equals(field.code());
        }
    }

    /** Copies. */
    public Booking {
        steps = List.copyOf(steps);
    }

    /** @return the last step of this kind @param kind the kind */
    public Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((one, other) -> other);
    }

    /** @return how often it was taken @param kind the kind */
    public int count(StepKind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    /** @return a copy after a step @param step it @param next where it stands @param time the slot @param who expert */
    public Booking after(Step step, BookingState next, Optional<Slot> time, Chosen who) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Booking(id, court, number, subject, who, next, time, session, longer);
    }

    /** @return a copy that was held @param step the step @param kept the kernel's session */
    public Booking held(Step step, String kept) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Booking(id, court, number, subject, expert, BookingState.HELD, slot, Optional.of(kept), longer);
    }
}
