package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;

/**
 * The kernel: matters, questions, sessions, judge appointments. Implemented by {@code matters}, called by every plug-in
 * and by the host; safe for concurrent use. Every change is idempotent by its {@link Act}'s message and writes its feed
 * entry in the same transaction. May ask the host: never call it inside a transaction.
 *
 * <p>Entries of the feed {@code matters}: {@code MATTER_OPENED}, {@code QUESTIONS_ADDED}, {@code SESSION_RECORDED},
 * {@code RECORD_FILED}, {@code APPOINTMENT_BOOKED}, {@code APPOINTMENT_CHANGED}, {@code MATTER_CLOSED}.
 */
@ProviderType
public interface Matters {
    /**
     * Opens a matter, or adds the questions to the open one of the same case, party and document.
     *
     * @param act who, under which message
     * @param wish what
     * @return the matter; or {@code CASE_UNKNOWN}, {@code PARTY_NOT_OF_CASE}, {@code DOCUMENT_NOT_OF_CASE},
     *         {@code JUDGMENT_NOT_ISSUED}, {@code COURT_NOT_YOURS}, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    Outcome<MatterView> open(Act act, OpenMatter wish);

    /**
     * Records an explanation; the gates are asked first.
     *
     * @param act who, under which message
     * @param session what happened
     * @return the session; or the gate's refusal, {@code SESSION_IN_FUTURE}, {@code SESSION_ENDS_BEFORE_START},
     *         {@code SESSION_BEFORE_JUDGMENT}, {@code MATTER_UNKNOWN}, {@code MATTER_CLOSED}, {@code QUESTION_UNKNOWN},
     *         {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    Outcome<SessionView> record(Act act, RecordSession session);

    /**
     * Notes the host's receipt for a session's record (G7).
     *
     * @param act who, under which message
     * @param session the session
     * @param receiptNumber the host's receipt
     * @param receivedAt the host's time
     * @return the session, now filed; or {@code SESSION_UNKNOWN}, {@code RECORD_FILED_BEFORE} (another receipt stands)
     */
    Outcome<SessionView> filed(Act act, SessionId session, String receiptNumber, Instant receivedAt);

    /**
     * Books a judge of the panel (三.7): once per case and party, atomically; a second needs approval.
     *
     * @param act who, under which message
     * @param matter the matter
     * @param judge the judge
     * @param at when, in the future
     * @param approval for an exception
     * @return the appointment; or the gate's refusal ({@code GATE_ONCE_ONLY} and others),
     *         {@code APPOINTMENT_IN_PAST}, {@code MATTER_UNKNOWN}, {@code MATTER_CLOSED}
     */
    Outcome<Appointment> book(Act act, MatterId matter, PersonId judge, Instant at,
            Optional<RecordSession.Approval> approval);

    /**
     * Changes an appointment's state; a cancellation by the court frees the once.
     *
     * @param act who, under which message
     * @param appointment which
     * @param state the new state, not {@code BOOKED}
     * @param reason why, 1 to 500 characters
     * @return the appointment; or {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_STATE}
     */
    Outcome<Appointment> change(Act act, AppointmentId appointment, Appointment.State state, String reason);

    /**
     * Closes a matter.
     *
     * @param act who, under which message
     * @param matter which
     * @param state accepted, referred or withdrawn
     * @param reason up to 500 characters
     * @return the matter; or {@code MATTER_UNKNOWN}, {@code MATTER_CLOSED}, {@code MATTER_STILL_IN_DOUBT} (accepted
     *         means understood on every question), or G6's refusal of a leader's item
     */
    Outcome<MatterView> close(Act act, MatterId matter, MatterState state, String reason);

    /** One matter. @param court the caller's court @param id which @return it, empty if there is none in that court */
    Optional<MatterView> matter(CourtCode court, MatterId id);

    /** A case's matters. @param court the caller's court @param caseNumber the case @return them, oldest first */
    List<MatterView> ofCase(CourtCode court, CaseNumber caseNumber);

    /** One session. @param court the caller's court @param id which @return it, empty if there is none in that court */
    Optional<SessionView> session(CourtCode court, SessionId id);

    /** A case's sessions. @param court the caller's court @param caseNumber the case @return them, oldest first */
    List<SessionView> sessions(CourtCode court, CaseNumber caseNumber);

    /** A party's judge appointments. @param caseNumber the case @param party the party @return them, oldest first */
    List<Appointment> appointments(CaseNumber caseNumber, PartyId party);

    /** What happened to a case. @param court the caller's court @param caseNumber the case @return it, oldest first */
    List<TimelineItem> timeline(CourtCode court, CaseNumber caseNumber);

    /**
     * The open matters of a court, newest first.
     *
     * @param court the court
     * @param owner only this owner's, if given
     * @param before only older than this one, if given (keyset paging)
     * @param max 1 to 200
     * @return a page
     */
    List<MatterView> open(CourtCode court, Optional<PersonId> owner, Optional<MatterId> before, int max);
}
