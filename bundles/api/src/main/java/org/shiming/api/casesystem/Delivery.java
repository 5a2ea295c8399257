package org.shiming.api.casesystem;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.value.MessageId;

/**
 * How a message to the host stands.
 *
 * @param key the message's key
 * @param state see {@link State}
 * @param attempts how often it was tried
 * @param receiptNumber the host's receipt, once it has one
 * @param receivedAt the host's time of receipt
 * @param lastProblem the code of the last failure, empty if none
 */
public record Delivery(MessageId key, State state, int attempts, Optional<String> receiptNumber,
        Optional<Instant> receivedAt, String lastProblem) {
    /** The states of a message. */
    public enum State {
        /** Kept, and tried until the host acknowledges. */
        WAITING,
        /** The host acknowledged. */
        RECEIPTED,
        /** Refused by the host or tried too often: a person must look and may resend. */
        DEAD
    }
}
