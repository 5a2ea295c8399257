package org.shiming.dutylawyer.domain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shiming.api.outcome.Refusal;

/**
 * Who may be rostered when (三.4(2)). One check for every way onto the roster: template, assignment, swap and cover.
 *
 * @param hours the hours of the halves
 * @param seats how many people a half-day has
 */
public record RosterRules(DutyHours hours, int seats) {
    /**
     * Whether somebody may serve in a slot.
     *
     * @param person who
     * @param slot when
     * @param rostered every shift of that slot
     * @param leaves the person's leaves
     * @param now court time
     * @return why not, empty if nothing stands against it
     */
    public Optional<Refusal> mayServe(DutyPerson person, Slot slot, List<Shift> rostered, List<Leave> leaves,
            LocalDateTime now) {
        if (hours.over(slot, now)) {
            return Optional.of(Refusals.past(slot));
        }
        if (person.state() != PersonState.ACTIVE) {
            return Optional.of(Refusals.notActive(person.state()));
        }
        if (!person.inTerm(slot.day())) {
            return Optional.of(Refusals.outOfTerm(slot));
        }
        if (leaves.stream().anyMatch(leave -> leave.covers(slot))) {
            return Optional.of(Refusals.onLeave(slot));
        }
        if (rostered.stream().anyMatch(shift -> shift.holds() && shift.person().equals(person.id()))) {
            return Optional.of(Refusals.personTaken(slot));
        }
        return Optional.empty();
    }

    /**
     * The first free seat of a slot.
     *
     * @param rostered every shift of that slot
     * @return its number, empty if all are taken
     */
    public OptionalInt freeSeat(List<Shift> rostered) {
        return IntStream.rangeClosed(1, seats)
                .filter(seat -> rostered.stream().noneMatch(shift -> shift.holds() && shift.seat() == seat))
                .findFirst();
    }

    /**
     * Whether a shift may be offered or asked for in a swap: planned, not begun, not itself by swap or cover.
     *
     * @param shift which
     * @param now court time
     * @return why not, empty if it may
     */
    public Optional<Refusal> maySwap(Shift shift, LocalDateTime now) {
        if (shift.state() != ShiftState.PLANNED) {
            return Optional.of(Refusals.shiftState(shift));
        }
        if (hours.begun(shift.slot(), now)) {
            return Optional.of(Refusals.past(shift.slot()));
        }
        if (shift.origin() == ShiftOrigin.SWAP) {
            return Optional.of(Refusals.swappedBefore());
        }
        return shift.origin() == ShiftOrigin.COVER ? Optional.of(Refusals.cover()) : Optional.empty();
    }
}
