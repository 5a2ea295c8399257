package org.shiming.ledger.app;

import java.util.Map;
import java.util.Set;
import java.util.Optional;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.domain.Draft.People;
import org.shiming.ledger.domain.Draft.Standing;
import org.shiming.ledger.domain.Draft.Tells;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Ledger;
import org.shiming.support.json.Json;

/**
 * Facts of every other bundle, by convention (README of this bundle): a payload may name its {@code ledger}; a
 * {@code session}, {@code appointment} or {@code matter} makes it a later entry about that subject; all about one
 * {@code document} of a case stand together; the columns are taken from a fixed list, so that nothing unforeseen
 * reaches a ledger.
 */
final class OtherFacts {
    /** A correction is made here and nowhere else. */
    private static final Set<String> OWN = Set.of("corrects", "correction", "unreadable");
    private static final String[] COLUMNS = Fields.keys().stream().filter(key -> !OWN.contains(key))
            .toArray(String[]::new);
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
                first(payload.text("undertakingJudge"), payload.text("judge")), payload.text("division"));
        Standing standing = new Standing(clip(first(payload.text("outcome"), payload.text("state")), 24),
                clip(payload.text("mood"), 16), null);
        String subject = subject(origin, payload);
        Tells tells = subject.startsWith("event:") ? Tells.FIRST : Tells.FIRST_OR_MORE;
        return new Draft(origin, ledger, tells, subject,
                payload.time("startedAt").map(Drafts::day).orElse(Drafts.day(origin)), people, standing,
                Json.write(facts));
    }

    private static String subject(Origin origin, Payload payload) {
        boolean document = payload.text("subject").isEmpty() && !origin.caseNumber().isEmpty();
        return document
                ? Drafts.subject("document", payload.text("document"), origin)
                : Drafts.subject(origin.feed(), payload.text("subject"), origin);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** What a fact does not say stays as it was. */
    private static String clip(String text, int max) {
        return text.isEmpty() || text.length() > max ? null : text;
    }
}
