package org.shiming.api.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;

/**
 * Who owns a matter: every open item has exactly one owner, a hand-over is signed for or returned with a reason
 * (一(二)4 防止相互推诿拖延). Implemented by {@code matters}; called by plug-ins, by the host and by screens; safe for
 * concurrent use. Every change is idempotent by its {@link Act}'s message and writes its feed entry in the same
 * transaction.
 *
 * <p>Entries of the feed {@code matters}: {@code HANDOVER_OFFERED}, {@code HANDOVER_SIGNED},
 * {@code HANDOVER_RETURNED}, {@code HANDOVER_WITHDRAWN}, {@code MATTER_REASSIGNED}, {@code PERSON_ABSENT}.
 */
@ProviderType
public interface Ownership {
    /**
     * Hands an open matter over. The owner, or who may reassign, does it.
     *
     * @param act who, under which message
     * @param matter which
     * @param to who is to take it
     * @param reason why, 1 to 500 characters
     * @return the hand-over, waiting; or {@code MATTER_UNKNOWN}, {@code MATTER_CLOSED}, {@code NOT_OWNER},
     *         {@code HANDOVER_TO_OWNER}, {@code HANDOVER_WAITING} (one waits already), {@code RECEIVER_ABSENT}
     */
    Outcome<HandOver> offer(Act act, MatterId matter, PersonId to, String reason);

    /**
     * Answers a hand-over: the receiver signs for it or returns it, who offered it takes it back.
     *
     * @param act who, under which message
     * @param handOver which
     * @param state {@code SIGNED}, {@code RETURNED} or {@code WITHDRAWN}
     * @param reason why, 1 to 500 characters for a return, else may be empty
     * @return the hand-over; or {@code HANDOVER_UNKNOWN}, {@code HANDOVER_ANSWERED}, {@code NOT_RECEIVER},
     *         {@code NOT_OWNER}
     */
    Outcome<HandOver> answer(Act act, String handOver, HandOver.State state, String reason);

    /**
     * Reassigns matters, each for itself: a row that cannot be does not hold up the others. Repeated with the same
     * message, rows that are done stay done.
     *
     * @param act who, under which message
     * @param matters which, 1 to 200
     * @param to the new owner
     * @param reason why, 1 to 500 characters
     * @return one result per row, in the order given
     */
    List<Reassigned> reassign(Act act, List<MatterId> matters, PersonId to, String reason);

    /**
     * Says that somebody is away: on leave, transferred, retired. Told by the host, by a plug-in or by a coordinator.
     *
     * @param act who, under which message
     * @param person who is away
     * @param from the first day
     * @param until the last day, empty if for good; before {@code from}: not away at all any more
     * @param reason in words, up to 200 characters
     * @return the person; or {@code MESSAGE_ID_REUSED}
     */
    Outcome<PersonId> away(Act act, PersonId person, LocalDate from, Optional<LocalDate> until, String reason);

    /** Hand-overs that wait for somebody. @param court the court @param to the receiver @return them, oldest first */
    List<HandOver> waitingFor(CourtCode court, PersonId to);

    /** A matter's hand-overs. @param court the court @param matter which @return them, oldest first */
    List<HandOver> handOvers(CourtCode court, MatterId matter);

    /** A matter's owners. @param court the court @param matter which @return them with days and returns, in order */
    List<Tenure> tenures(CourtCode court, MatterId matter);

    /**
     * The open matters whose owner is away on a day, oldest first.
     *
     * @param court the court
     * @param day the day
     * @param max 1 to 200
     * @return them
     */
    List<MatterView> orphaned(CourtCode court, LocalDate day, int max);
}
