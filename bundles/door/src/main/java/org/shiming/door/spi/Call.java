package org.shiming.door.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.identity.Caller;

/** The request that this thread serves. What is noted here goes into the audit; it holds identifiers only. */
@ProviderType
public interface Call {
    /** @return the reference by which operators find this request in logs and audit */
    String reference();

    /** @return who calls */
    Caller caller();

    /** @return the caller's network address */
    String remote();

    /**
     * Says who calls, when the proof is in the message itself (WS-Security).
     *
     * @param caller who, already proven
     */
    void authenticated(Caller caller);

    /** @param operation what was called */
    void operation(String operation);

    /** @param caseNumber the case it was about */
    void caseNumber(String caseNumber);

    /** @param messageId the caller's identifier of the message */
    void messageId(String messageId);

    /** @param code {@code OK}, or the code of the refusal */
    void outcome(String code);
}
