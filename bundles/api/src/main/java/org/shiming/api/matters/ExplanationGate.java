package org.shiming.api.matters;

import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.SessionId;

/**
 * The gates of the loop (二(三), G1 to G8), one implementation for screens, SOAP and JSON. Implemented by
 * {@code matters}; safe for concurrent use; may ask the host, so never call it inside a transaction.
 */
@ProviderType
public interface ExplanationGate {
    /**
     * Asks the gates.
     *
     * @param query what is meant to happen
     * @return the answer; a refusal only when the case or party is unknown or the host is away with nothing remembered
     */
    Outcome<GateAnswer> ask(GateQuery query);

    /**
     * G7 (三.1): whether a mandatory explanation counts as done.
     *
     * @param session the session
     * @return ALLOWED once the host's receipt for the record is there, else BLOCKED with what is missing; a refusal if
     *         the session is unknown
     */
    Outcome<GateAnswer> fulfilled(SessionId session);
}
