package org.shiming.expertpool.domain;

import static org.shiming.expertpool.domain.BookingState.CANCELLED;
import static org.shiming.expertpool.domain.BookingState.CONFIRMED;
import static org.shiming.expertpool.domain.BookingState.CONTACTING;
import static org.shiming.expertpool.domain.BookingState.DECLINED;
import static org.shiming.expertpool.domain.BookingState.EXPERT_NO_SHOW;
import static org.shiming.expertpool.domain.BookingState.HELD;
import static org.shiming.expertpool.domain.BookingState.NOTIFIED;
import static org.shiming.expertpool.domain.BookingState.PARTY_NO_SHOW;
import static org.shiming.expertpool.domain.BookingState.REQUESTED;
import static org.shiming.expertpool.domain.BookingState.RESCHEDULED;

import java.util.Optional;
import java.util.Set;

/** Which step leads from where to where (三.6). One function for every caller; what is not named here is refused. */
public final class Moves {
    private Moves() {}

    /**
     * Where a step leads.
     *
     * @param now where the booking stands
     * @param kind the step
     * @return the state after it; empty if it may not be taken now
     */
    public static Optional<BookingState> next(BookingState now, StepKind kind) {
        return switch (kind) {
        case REQUEST, CALL -> Optional.empty();
        case CONTACT -> from(now, CONTACTING, REQUESTED, RESCHEDULED);
        case CONFIRM -> from(now, CONFIRMED, CONTACTING, RESCHEDULED);
        case NOTIFY -> from(now, NOTIFIED, CONFIRMED);
        case REMIND, SUBSTITUTE -> now.holdsTime() ? Optional.of(now) : Optional.empty();
        case HOLD -> from(now, HELD, CONFIRMED, NOTIFIED);
        case DECLINE -> from(now, DECLINED, REQUESTED, CONTACTING, CONFIRMED, NOTIFIED, RESCHEDULED);
        case CANCEL -> now.closed() ? Optional.empty() : Optional.of(CANCELLED);
        case RESCHEDULE -> from(now, RESCHEDULED, CONFIRMED, NOTIFIED, PARTY_NO_SHOW, EXPERT_NO_SHOW);
        case PARTY_ABSENT -> from(now, PARTY_NO_SHOW, CONFIRMED, NOTIFIED);
        case EXPERT_ABSENT -> from(now, EXPERT_NO_SHOW, CONFIRMED, NOTIFIED);
        case CHOOSE -> from(now, REQUESTED, REQUESTED, CONTACTING, DECLINED, RESCHEDULED, EXPERT_NO_SHOW);
        };
    }

    private static Optional<BookingState> from(BookingState now, BookingState next, BookingState... wanted) {
        return Set.of(wanted).contains(now) ? Optional.of(next) : Optional.empty();
    }
}
