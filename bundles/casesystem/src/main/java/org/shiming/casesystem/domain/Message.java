package org.shiming.casesystem.domain;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;

/**
 * A message to the host as people may see it: without its content.
 *
 * @param key its key, the idempotency key towards the host too
 * @param caseNumber the case
 * @param court the court's code
 * @param type a paper or an outcome
 * @param kind such as 释明笔录
 * @param contentBytes the size of what is sent
 * @param state how it stands
 * @param attempts tries begun
 * @param suspect tries that failed while the host worked
 * @param problem the code of the last failure, empty if none
 * @param createdAt when it was kept
 * @param triedAt when it was tried last; the epoch if never
 * @param nextTryAt when it may be tried again
 * @param receipt the host's receipt, once it has one
 */
public record Message(MessageId key, CaseNumber caseNumber, String court, Type type, String kind, int contentBytes,
        Delivery.State state, int attempts, int suspect, String problem, Instant createdAt, Instant triedAt,
        Instant nextTryAt, Optional<Receipt> receipt) {

    /** What is sent. */
    public enum Type {
        /** A paper for the case file. */
        FILE,
        /** An outcome. */
        REPORT
    }

    /** @return the same for the suite */
    public Delivery delivery() {
        return new Delivery(key, state, attempts, receipt.flatMap(Receipt::number),
                receipt.flatMap(Receipt::receivedAt), problem);
    }
}
