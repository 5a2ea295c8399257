package org.shiming.api.matters;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;

/**
 * A hand-over of a matter (流转, 一(二)4). Until it is signed for, the matter's owner stays who it was: there is exactly
 * one at every moment.
 *
 * @param id identifier
 * @param matter the matter
 * @param from the owner who hands over
 * @param to who is to take it
 * @param reason why
 * @param offeredAt when it was handed over
 * @param state where it stands
 * @param answeredAt when it was signed for, returned or taken back
 * @param answer the reason of a return, else empty
 */
public record HandOver(String id, MatterId matter, PersonId from, PersonId to, String reason, Instant offeredAt,
        State state, Optional<Instant> answeredAt, String answer) {
    /** The states. */
    public enum State {
        /** Waiting for the receiver. */
        OFFERED("待签收"),
        /** Signed for: the receiver is the owner. */
        SIGNED("已签收"),
        /** Returned with a reason; counted. */
        RETURNED("已退回"),
        /** Taken back by who offered it, or overtaken by a reassignment. */
        WITHDRAWN("已撤回"),
        /** Not offered but assigned by a coordinator: the receiver is the owner at once. */
        ASSIGNED("统筹指派");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }
}
