package org.shiming.matters.domain;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * A judge appointment with what only the kernel needs to know of it (三.7, G3).
 *
 * @param view the appointment as others see it
 * @param court court code
 * @param approver who approved the exception
 * @param reason why: of the exception when booked, of the change when changed
 * @param usesOnce whether it uses the once up now
 */
public record Booking(Appointment view, CourtCode court, Optional<PersonId> approver, String reason,
        boolean usesOnce) {
    /**
     * The key that makes the once atomic: case and party; an exception, being approved, has a key of its own.
     *
     * @return the key, empty if the once is not used up by it
     */
    public Optional<String> onceKey() {
        if (!usesOnce) {
            return Optional.empty();
        }
        String key = view.caseNumber() + "|" + view.party();
        return Optional.of(view.exception() ? key + "|" + view.id() : key);
    }

    /**
     * In another state.
     *
     * @param state held, cancelled by the court, or the party did not come
     * @param why the reason
     * @param settings whether a no-show uses the once up
     * @return the new booking; empty if only a booked one can be changed, or the state is {@code BOOKED}
     */
    public Optional<Booking> changed(State state, String why, Settings settings) {
        if (view.state() != State.BOOKED || state == State.BOOKED) {
            return Optional.empty();
        }
        boolean uses = switch (state) {
        case HELD -> true;
        case PARTY_NO_SHOW -> settings.partyNoShowUsesOnce();
        default -> false;
        };
        Appointment after = new Appointment(view.id(), view.matter(), view.caseNumber(), view.party(), view.judge(),
                view.at(), state, view.exception());
        return Optional.of(new Booking(after, court, approver, why, uses));
    }

    /**
     * With another judge or another time, still booked; the once is neither freed nor used again.
     *
     * @param judge who
     * @param at when
     * @param why the reason
     * @param approvedBy who approved it, if that was needed; else who approved before
     * @return the new booking
     */
    public Booking moved(PersonId judge, Instant at, String why, Optional<PersonId> approvedBy) {
        Appointment after = new Appointment(view.id(), view.matter(), view.caseNumber(), view.party(), judge, at,
                view.state(), view.exception());
        return new Booking(after, court, approvedBy.or(() -> approver), why, usesOnce);
    }
}
