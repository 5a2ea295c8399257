package org.shiming.ledger.app;

import java.time.Instant;
import java.time.ZoneId;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.domain.Spans;

/** Decides what becomes of a fact: which ledger, about what, with which columns (三.11, LAW.md §7.2). Holds nothing. */
final class Drafts {
    /** Days are days of the court, wherever the server's clock says it is. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String MATTERS = "matters";

    private Drafts() {}

    static Draft of(String feed, FeedEntry entry) {
        Payload payload = Payload.of(entry.payload());
        Origin origin = new Origin(feed, entry.position(), entry.eventId(), entry.type(), entry.at().toEpochMilli(),
                entry.court(), entry.caseNumber(), entry.actor(), entry.payload());
        if (MATTERS.equals(feed) && payload.readable()) {
            Draft draft = MattersFacts.draft(origin, payload);
            if (draft != null) {
                return draft;
            }
        }
        return OtherFacts.draft(origin, payload);
    }

    static int day(Instant at) {
        return Spans.day(at.atZone(ZONE).toLocalDate());
    }

    static int day(Origin origin) {
        return day(Instant.ofEpochMilli(origin.atMillis()));
    }

    /** A subject's name; an identifier that is missing or beyond any sense makes the event its own subject. */
    static String subject(String kind, String id, Origin origin) {
        return id.isEmpty() || id.length() > 100 ? "event:" + origin.eventId() : kind + ":" + id;
    }
}
