package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;

/**
 * Designations and leaders' items behind matters (三.8, 三.9; G6, G8). Implemented by {@code matters}; called by
 * {@code leader-assignment}, by the host and by the centre's screens; safe for concurrent use. Every change is
 * idempotent by its {@link Act}'s message and writes its feed entry in the same transaction.
 *
 * <p>Entries of the feed {@code matters}: {@code MATTER_DIRECTED}, {@code FEEDBACK_TOLD}.
 */
@ProviderType
public interface Directions {
    /**
     * Puts a direction behind an open matter. From then on the order does not bind it, and it closes only when all
     * feedback is there: a leader's item on reply to the party, feedback to the centre and feedback to the leader; a
     * designation on feedback to whoever designated.
     *
     * @param act who, under which message
     * @param matter the matter
     * @param direction the direction
     * @return it; the same item again is the same direction; or {@code MATTER_UNKNOWN}, {@code MATTER_CLOSED},
     *         {@code DIRECTION_CHANGED} (the item stands with other content)
     */
    Outcome<DirectionView> direct(Act act, MatterId matter, Direction direction);

    /**
     * Notes that something was told. The order is kept: no feedback to the centre before the reply to the party, none
     * to the leader before the feedback to the centre.
     *
     * @param act who, under which message
     * @param matter the matter
     * @param item the direction's item
     * @param feedback what was told
     * @param at when, not in the future
     * @param receipt the receipt or how it was given, up to 200 characters, may be empty
     * @return the direction; or {@code MATTER_UNKNOWN}, {@code DIRECTION_UNKNOWN}, {@code FEEDBACK_OUT_OF_ORDER},
     *         {@code FEEDBACK_TOLD_BEFORE} (the first stands), {@code FEEDBACK_IN_FUTURE}
     */
    Outcome<DirectionView> told(Act act, MatterId matter, String item, Feedback feedback, Instant at, String receipt);

    /** A matter's directions. @param court the caller's court @param matter which @return them, oldest first */
    List<DirectionView> of(CourtCode court, MatterId matter);
}
