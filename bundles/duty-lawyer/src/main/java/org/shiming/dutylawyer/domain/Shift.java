package org.shiming.dutylawyer.domain;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One person's duty in one half-day.
 *
 * @param id identifier
 * @param slot when
 * @param seat 1 for the first person of that half-day
 * @param person who
 * @param state how it stands
 * @param origin how it came to be
 * @param before the shift that it stands for, by swap or cover; empty if none. A cover always stands for the first
 * one, so
 *            covers make no chain
 */
public record Shift(String id, Slot slot, int seat, String person, ShiftState state, ShiftOrigin origin,
        String before) {
    /** Checks that nothing is missing. */
    public Shift {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(before, "before");
    }

    /** @return whether it holds its seat */
    public boolean holds() {
        return state.holds();
    }

    /** @param now the new state @return the same shift in it */
    public Shift as(ShiftState now) {
        return new Shift(id, slot, seat, person, now, origin, before);
    }

    /**
     * The state in Chinese, as a roster shows it: who did not sign in until the end was absent, who did not sign out
     * forgot to.
     *
     * @param hours the hours
     * @param now court time
     * @return the words
     */
    public String label(DutyHours hours, LocalDateTime now) {
        boolean over = hours.over(slot, now);
        if (state == ShiftState.PLANNED && over) {
            return "未签到";
        }
        return state == ShiftState.SIGNED_IN && over ? "未签退" : state.label();
    }
}
