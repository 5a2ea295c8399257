package org.shiming.supervision.app;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiming.api.feed.FeedEntry;
import org.shiming.supervision.domain.Marks;
import org.shiming.supervision.domain.Subject;
import org.shiming.supervision.domain.Subject.Kind;

/** What the facts of each feed tell; names and texts are never taken. Types that are not known tell nothing. */
final class Reading {
    /** The feeds that are read. */
    static final Set<String> FEEDS = Set.of("matters", "judge-explanation", "leader-assignment", "reception");
    private static final String DAY = "day";
    private static final String UNIT = "unit";
    private static final String MODE = "mode";
    private static final String YES = "Y";

    private final FeedEntry entry;
    private final Payload payload;

    private Reading(FeedEntry entry) {
        this.entry = entry;
        this.payload = Payload.of(entry.payload());
    }

    static List<Touch> of(String feed, FeedEntry entry) {
        Reading reading = new Reading(entry);
        if (!reading.payload.readable()) {
            return List.of(reading.event("UNREADABLE", ""));
        }
        return switch (feed) {
        case "matters" -> reading.matters();
        case "judge-explanation" -> reading.judge();
        case "leader-assignment" -> reading.leader();
        case "reception" -> reading.reception();
        default -> List.of();
        };
    }

    private List<Touch> matters() {
        return switch (entry.type()) {
        case "SESSION_RECORDED" -> session();
        case "RECORD_FILED" -> List.of(touch(Kind.SESSION, payload.text("id"),
                Map.of("filed", payload.day("filedAt", entry.at()))));
        default -> List.of();
        };
    }

    private List<Touch> session() {
        String mode = payload.text(MODE).isEmpty() ? payload.text("recorded.mode") : payload.text(MODE);
        String unit = payload.text("caseInfo.division");
        String day = payload.day("recorded.startedAt", entry.at());
        String accepted = accepted();
        List<Touch> touches = new ArrayList<>();
        touches.add(touch(Kind.SESSION, payload.text("id"), Map.ofEntries(entry(DAY, day), entry(MODE, mode),
                entry(UNIT, unit), entry("accepted", accepted),
                entry("exception", payload.flag("exception") ? YES : ""),
                entry("feeReminded", has("recorded.services", "FEE_REMINDER") ? YES : ""))));
        touches.add(touch(Kind.LAYER, payload.text("matter") + "|" + mode, Map.of(DAY, day, MODE, mode, UNIT, unit,
                "acceptedThere", YES.equals(accepted) ? YES : "")));
        if (mode.equals("JUDGE_INITIATED")) {
            touches.add(touch(Kind.CASE, entry.caseNumber(), Map.of("explained", day, UNIT, unit)));
        }
        return touches;
    }

    private List<Touch> judge() {
        String today = Payload.day(entry.at());
        return switch (entry.type()) {
        case "JUDGMENT_REPORTED", "RISK_ASSESSED" -> List.of(touch(Kind.CASE, entry.caseNumber(),
                Map.of("mandatory", payload.flag("mandatory") ? today : "", UNIT, payload.text("division"))));
        case "DUTY_OVERDUE" -> List.of(
                touch(Kind.DUTY, payload.text("document") + "|" + payload.text("party"),
                        Map.of(DAY, today, UNIT, payload.text("division"))),
                touch(Kind.CASE, entry.caseNumber(), Map.of(UNIT, payload.text("division"))));
        case "REMINDED" -> List.of(touch(Kind.SESSION, payload.text("session"),
                Map.of("feeOwed", payload.positive("feesOutstanding") ? YES : "")));
        case "RECORD_FILED_NOTED" -> List.of(touch(Kind.SESSION, payload.text("session"), Map.of("filed", today)));
        default -> List.of();
        };
    }

    private List<Touch> leader() {
        if (!entry.type().startsWith("ITEM_") || payload.text("subject").isEmpty()) {
            return List.of();
        }
        String day = payload.day("at", entry.at());
        String unit = payload.text(UNIT);
        String order = String.format("%019d|", entry.position());
        List<Touch> touches = new ArrayList<>();
        touches.add(touch(Kind.ITEM, payload.text("subject"), Map.of(MODE, payload.text("kind"),
                unit.isEmpty() ? UNIT : Marks.lastKey(UNIT), unit.isEmpty() ? "" : order + unit,
                switch (payload.text("step")) {
                case "ASSIGN" -> "assigned";
                case "LEADER" -> "fedBack";
                case "ESCALATE" -> "late";
                default -> "seen";
                }, day)));
        Map<String, String> counted = Map.of("DISPATCH", "DISPATCHED", "RETURN", "RETURNED");
        String measure = counted.get(payload.text("step"));
        if (measure != null) {
            touches.add(event(measure, payload.text("kind")));
        }
        return touches;
    }

    private List<Touch> reception() {
        String visit = payload.text("visit");
        return switch (entry.type()) {
        case "VISIT_REGISTER" -> List.of(touch(Kind.VISIT, visit, Map.of(DAY, Payload.day(entry.at()))));
        case "VISIT_LEAVE" -> List.of(touch(Kind.VISIT, visit, Map.of("left", Payload.day(entry.at()))));
        default -> List.of();
        };
    }

    /** Whether the party understood every answer; empty if it gave none. */
    private String accepted() {
        String accepted = "";
        for (JsonNode result : payload.at("recorded.results")) {
            String answer = result.path("answer").asText("");
            if (!answer.isEmpty()) {
                accepted = answer.equals("UNDERSTOOD") && !accepted.equals("N") ? YES : "N";
            }
        }
        return accepted;
    }

    private boolean has(String path, String code) {
        for (JsonNode each : payload.at(path)) {
            if (each.asText().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private Touch event(String measure, String mode) {
        return touch(Kind.EVENT, entry.eventId(), Map.of(DAY, Payload.day(entry.at()), "measure", measure, MODE, mode,
                UNIT, payload.text(UNIT)));
    }

    private Touch touch(Kind kind, String id, Map<String, String> told) {
        return new Touch(new Subject(entry.court(), kind, id), told);
    }
}
