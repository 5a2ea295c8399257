package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * What else may happen to a judge appointment (三.7), besides booking and ending it in {@link Matters}. Implemented by
 * {@code matters}; safe for concurrent use. The once is neither freed nor used a second time by any of it.
 */
@ProviderType
public interface JudgeAppointments {
    /**
     * Hands a booked appointment over to another judge of the panel (不局限于承办法官); G4 and G5 are asked.
     *
     * @param act who, under which message
     * @param appointment which
     * @param judge who takes it
     * @param reason why, 1 to 500 characters
     * @param approval needed where G4 says so: a sole judge's case
     * @return the appointment; or the gate's refusal, {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_STATE}
     */
    Outcome<Appointment> handOver(Act act, AppointmentId appointment, PersonId judge, String reason,
            Optional<RecordSession.Approval> approval);

    /**
     * Moves a booked appointment to another time. It stays the same appointment, so the once is not used again.
     *
     * @param act who, under which message
     * @param appointment which
     * @param at when, in the future
     * @param reason why, 1 to 500 characters
     * @return the appointment; or {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_STATE}, {@code APPOINTMENT_IN_PAST}
     */
    Outcome<Appointment> reschedule(Act act, AppointmentId appointment, Instant at, String reason);

    /**
     * The booked appointments of a court, the next first.
     *
     * @param court the court
     * @param judge only this judge's, if given
     * @param max 1 to 200
     * @return them
     */
    List<Appointment> booked(CourtCode court, Optional<PersonId> judge, int max);
}
