package org.shiming.api.casesystem;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;

/**
 * The court's case system. Implemented by the bundle {@code casesystem}; registered even while the remote is down.
 * Never call it inside a transaction: reading may take up to its configured time limit. Safe for concurrent use.
 *
 * <p>What must reach the host is kept durably before the method returns and delivered at least once, with an
 * idempotency key. Receipts arrive as entries {@code HOST_RECEIPT} and {@code HOST_DEAD_LETTER} of the feed
 * {@code casesystem}, whose payload has {@code v}, {@code key}, {@code kind}, {@code receiptNumber},
 * {@code receivedAt} and {@code problem}.
 */
@ProviderType
public interface CaseSystem {
    /**
     * A case with everything the suite may know of it.
     *
     * @param caseNumber the number
     * @return the facts, at most some seconds old; remembered ones, marked, when the host is away
     */
    HostAnswer<CaseFacts> find(CaseNumber caseNumber);

    /**
     * A case, asked of the host anew: for decisions that turn on what has just changed there.
     *
     * @param caseNumber the number
     * @return as {@link #find}
     */
    HostAnswer<CaseFacts> refresh(CaseNumber caseNumber);

    /**
     * The text of a judgment document.
     *
     * @param caseNumber the case
     * @param document the document
     * @return the text; not remembered, so away means away
     */
    HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document);

    /**
     * Sends a paper into the case file.
     *
     * @param filing the paper
     * @return its delivery, {@link Delivery.State#WAITING} as a rule; the same key with the same content is the same
     *         delivery; with another content a refusal {@code MESSAGE_ID_REUSED}
     */
    Outcome<Delivery> file(Filing filing);

    /**
     * Tells the host an outcome.
     *
     * @param report what to tell
     * @return as {@link #file}
     */
    Outcome<Delivery> report(OutcomeReport report);

    /**
     * How a message stands.
     *
     * @param key the message's key
     * @return its delivery, empty if there is no such message
     */
    Optional<Delivery> delivery(MessageId key);
}
