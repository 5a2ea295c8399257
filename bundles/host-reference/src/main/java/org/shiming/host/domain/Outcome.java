package org.shiming.host.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What another system reports about a party of a case.
 *
 * @param idempotencyKey the same key is noted once
 * @param caseNumber the case
 * @param partyId the party
 * @param kind the reporter's word for what happened
 * @param text in words
 * @param at when it happened
 */
public record Outcome(String idempotencyKey, String caseNumber, String partyId, String kind, String text, Instant at) {
    /** @return what tells this report from any other */
    public String fingerprint() {
        String all = String.join("\n", caseNumber, partyId, kind, text, at.toString());
        return Filing.digest(all.getBytes(StandardCharsets.UTF_8));
    }
}
