package org.shiming.ledger.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Spans;

/** Decides what becomes of a fact: which ledger, about what, with which columns (三.11, LAW.md §7.2). Holds nothing. */
final class Drafts {
    /** Days are days of the court, wherever the server's clock says it is. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String MATTERS = "matters";
    private static final List<String> PEOPLE = Stream.concat(
            Stream.of("actor", "explainer", "recorded.explainer", "caseInfo.undertakingJudge"),
            Fields.all().stream().filter(field -> field.kind() == Field.Kind.PERSON).map(Field::key)).toList();

    private Drafts() {}

    static Draft of(String feed, FeedEntry entry) {
        Payload payload = Payload.of(entry.payload());
        Origin origin = new Origin(feed, entry.position(), entry.eventId(), entry.type(), entry.at().toEpochMilli(),
                entry.court(), entry.caseNumber(), entry.actor(), entry.payload());
        Draft kernel = MATTERS.equals(feed) && payload.readable() ? MattersFacts.draft(origin, payload) : null;
        return (kernel == null ? OtherFacts.draft(origin, payload) : kernel).naming(names(payload));
    }

    /** Wherever a person's identifier stands, a member of the same name with {@code Name} may tell the name. */
    private static Map<String, String> names(Payload payload) {
        Map<String, String> names = new HashMap<>();
        for (String path : PEOPLE) {
            String id = payload.text(path);
            String name = payload.text(path + "Name");
            if (!id.isEmpty() && id.length() <= 64 && !name.isEmpty() && name.length() <= 200) {
                names.put(id, name);
            }
        }
        return names;
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
