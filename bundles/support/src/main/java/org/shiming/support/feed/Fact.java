package org.shiming.support.feed;

import java.time.Instant;
import java.util.Objects;
import org.shiming.support.json.Json;

/**
 * What happened, before it is written.
 *
 * @param type such as {@code SESSION_RECORDED}
 * @param at when
 * @param court court code
 * @param caseNumber the case, empty if none
 * @param actor the caller's identifier
 * @param payload versioned JSON
 */
public record Fact(String type, Instant at, String court, String caseNumber, String actor, String payload) {
    /** Checks that nothing is missing. */
    public Fact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(payload, "payload");
    }

    /**
     * A fact whose payload is a record.
     *
     * @param type its type
     * @param at when
     * @param court court code
     * @param caseNumber the case, empty if none
     * @param actor the caller's identifier
     * @param version the payload's version
     * @param payload the record
     * @return the fact
     */
    public static Fact of(String type, Instant at, String court, String caseNumber, String actor, int version,
            Object payload) {
        return new Fact(type, at, court, caseNumber, actor, Json.payload(version, payload));
    }
}
