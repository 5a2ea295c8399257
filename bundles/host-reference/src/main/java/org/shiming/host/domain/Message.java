package org.shiming.host.domain;

import java.time.Instant;

/**
 * A message of this system's outbox: what must reach the explanation suite.
 *
 * @param messageId its identity for the receiver, the same at every try
 * @param sequence the order in which messages arose
 * @param operation the operation called
 * @param caseNumber the case, for people and to keep a case's messages in order
 * @param body the JSON object
 * @param state see {@link State}
 * @param attempts how often it was tried
 * @param nextAt not before then
 * @param lastProblem the last failure, empty if none
 */
public record Message(String messageId, long sequence, String operation, String caseNumber, String body, State state,
        int attempts, Instant nextAt, String lastProblem) {

    /** The states of a message. */
    public enum State {
        /** Tried until acknowledged. */
        PENDING,
        /** Acknowledged. */
        DONE,
        /** The receiver says it is wrong: a person must look. */
        REFUSED
    }
}
