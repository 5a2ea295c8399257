package org.shiming.api.feed;

import java.time.Instant;
import java.util.Objects;

/**
 * One fact of a feed.
 *
 * @param position 1, 2, 3 … without gaps within its feed
 * @param eventId unique over all feeds; a consumer is idempotent on it
 * @param type such as {@code SESSION_RECORDED}
 * @param at when it happened, by the writer's clock
 * @param court the court's code
 * @param caseNumber the case, empty if none
 * @param actor who did it: the caller's identifier
 * @param payload a JSON object with a member {@code v}, the payload's version; readers ignore members they do not know
 */
public record FeedEntry(long position, String eventId, String type, Instant at, String court, String caseNumber,
        String actor, String payload) {
    /** Checks that nothing is missing. */
    public FeedEntry {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(payload, "payload");
    }
}
