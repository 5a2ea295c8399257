package org.shiming.api.matters;

import java.time.Instant;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/**
 * An appointment with a judge of the panel (三.7).
 *
 * @param id identifier
 * @param matter the matter
 * @param caseNumber the case
 * @param party the party
 * @param judge the judge
 * @param at when it is to be
 * @param state see {@link State}
 * @param exception whether it is a second one, approved
 */
public record Appointment(AppointmentId id, MatterId matter, CaseNumber caseNumber, PartyId party, PersonId judge,
        Instant at, State state, boolean exception) {
    /** The states. */
    public enum State {
        /** Made; it uses the once up. */
        BOOKED,
        /** Held; it uses the once up. */
        HELD,
        /** Cancelled by the court; it does not use the once up. */
        CANCELLED,
        /** The party did not come; whether that uses the once up is a setting. */
        PARTY_NO_SHOW
    }
}
