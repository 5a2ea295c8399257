package org.shiming.ledger.app;

import java.util.Map;
import java.util.Optional;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.domain.Draft.People;
import org.shiming.ledger.domain.Draft.Standing;
import org.shiming.ledger.domain.Draft.Tells;
import org.shiming.ledger.domain.Ledger;
import org.shiming.support.json.Json;

/**
 * Facts of every other bundle, by convention (README of this bundle): a payload may name its {@code ledger}; a
 * {@code session}, {@code appointment} or {@code matter} makes it a later entry about that subject; the columns are
 * taken from a fixed list, so that nothing unforeseen reaches a ledger.
 */
final class OtherFacts {
    private static final String[] COLUMNS = {"summary", "document", "party", "partyLabel", "matter", "session",
        "appointment", "state", "mandatory", "reasons", "dueDay", "overdue", "level", "kinds", "amount", "items",
        "outstanding", "receipt", "receiptNumber", "number", "key", "kind", "title", "sha256", "sent",
        "templateVersion", "reason", "problem", "source", "reference", "owner", "unit", "explainer",
        "explainerName", "startedAt", "endedAt", "at", "services", "cause", "division", "undertakingJudge"};
    private static final String[] SUBJECTS = {"session", "appointment", "matter"};

    private OtherFacts() {}

    static Draft draft(Origin origin, Payload payload) {
        Map<String, Object> facts = payload.columns(COLUMNS);
        if (!payload.readable()) {
            facts.put("unreadable", true);
        }
        Optional<Ledger> named = Ledger.of(payload.text("ledger"));
        if (named.isPresent()) {
            return opening(origin, payload, named.get(), facts);
        }
        for (String kind : SUBJECTS) {
            String subject = Drafts.subject(kind, payload.text(kind), origin);
            if (!subject.startsWith("event:")) {
                return new Draft(origin, Ledger.REGISTER, Tells.MORE, subject, Drafts.day(origin), People.NOBODY,
                        Standing.SAME, Json.write(facts));
            }
        }
        return opening(origin, payload, Ledger.REGISTER, facts);
    }

    private static Draft opening(Origin origin, Payload payload, Ledger ledger, Map<String, Object> facts) {
        People people = new People(payload.text("explainer"), payload.text("explainerName"),
                payload.text("undertakingJudge"), payload.text("division"));
        Standing standing = new Standing(clip(payload.text("outcome"), 24), clip(payload.text("mood"), 16), "");
        String subject = payload.text("subject").isEmpty()
                ? "event:" + origin.eventId()
                : Drafts.subject(origin.feed(), payload.text("subject"), origin);
        Tells tells = subject.startsWith("event:") ? Tells.FIRST : Tells.FIRST_OR_MORE;
        return new Draft(origin, ledger, tells, subject,
                payload.time("startedAt").map(Drafts::day).orElse(Drafts.day(origin)), people, standing,
                Json.write(facts));
    }

    private static String clip(String text, int max) {
        return text.length() > max ? "" : text;
    }
}
