package org.shiming.matters.domain;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.HandOver.State;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;

/**
 * A hand-over with what only the kernel needs to know of it (一(二)4).
 *
 * @param view the hand-over as others see it
 * @param court court code
 * @param caseNumber the case
 */
public record Passing(HandOver view, CourtCode court, CaseNumber caseNumber) {
    /**
     * The key that only one waiting hand-over of a matter can have.
     *
     * @return the key, empty once it is answered
     */
    public Optional<String> waitKey() {
        return view.state() == State.OFFERED ? Optional.of(view.matter().value()) : Optional.empty();
    }

    /**
     * Answered.
     *
     * @param state signed, returned or withdrawn
     * @param at when
     * @param answer the reason of a return, else empty
     * @return the new passing
     */
    public Passing answered(State state, Instant at, String answer) {
        return new Passing(new HandOver(view.id(), view.matter(), view.from(), view.to(), view.reason(),
                view.offeredAt(), state, Optional.of(at), answer), court, caseNumber);
    }
}
