package org.shiming.ledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.domain.Draft.People;
import org.shiming.ledger.domain.Draft.Standing;
import org.shiming.ledger.domain.Draft.Tells;
import org.shiming.ledger.domain.Ledger;
import org.shiming.support.json.Json;

/** The kernel's facts: sessions go to the ledger of their mode, appointments to 三.7's, matters to the register. */
final class MattersFacts {
    private static final String[] CASE = {"partyLabel", "caseInfo.capacity", "party", "matter", "document",
        "caseInfo.caseType", "caseInfo.procedure", "caseInfo.cause", "caseInfo.division",
        "caseInfo.undertakingJudge", "caseInfo.mandatory", "caseInfo.mandatoryGrounds"};
    private static final String[] SESSION = {"recorded.mode", "recorded.explainer", "recorded.explainerName",
        "recorded.startedAt", "recorded.endedAt", "recorded.occasion", "recorded.manner", "recorded.services",
        "sequence", "exception", "recorded.approval", "recorded.designation", "appointment", "recorded.mood",
        "recorded.remarks"};

    private MattersFacts() {}

    /** The draft of a kernel's fact, null if its type is not known here. */
    static Draft draft(Origin origin, Payload payload) {
        return switch (origin.kind()) {
        case "SESSION_RECORDED" -> session(origin, payload);
        case "RECORD_FILED" -> filed(origin, payload);
        case "APPOINTMENT_BOOKED", "APPOINTMENT_CHANGED" -> appointment(origin, payload);
        case "MATTER_OPENED", "QUESTIONS_ADDED", "MATTER_CLOSED" -> matter(origin, payload);
        default -> null;
        };
    }

    private static Draft session(Origin origin, Payload payload) {
        Map<String, Object> facts = payload.columns(CASE);
        facts.putAll(payload.columns(SESSION));
        facts.put("questions", questions(payload));
        List<String> given = new ArrayList<>();
        for (JsonNode reminder : payload.list("recorded.reminders")) {
            if (reminder.path("given").asBoolean()) {
                given.add(reminder.path("code").asText());
            }
        }
        facts.put("reminders", given);
        String filed = payload.text("filedReceipt").isEmpty() ? "N" : "Y";
        String mode = payload.text("mode").isEmpty() ? payload.text("recorded.mode") : payload.text("mode");
        return new Draft(origin, Ledger.of(mode).orElse(Ledger.REGISTER), Tells.FIRST,
                Drafts.subject("session", payload.text("id"), origin),
                payload.time("recorded.startedAt").map(Drafts::day).orElse(Drafts.day(origin)), people(payload,
                        payload.text("recorded.explainer"), payload.text("recorded.explainerName")),
                new Standing(outcome(payload), payload.text("recorded.mood"), filed), Json.write(facts));
    }

    private static Draft filed(Origin origin, Payload payload) {
        Map<String, Object> facts = payload.columns("filedReceipt", "filedAt", "partyLabel", "matter");
        return later(origin, "session", payload.text("id"), new Standing(null, null, "Y"), facts);
    }

    private static Draft appointment(Origin origin, Payload payload) {
        Map<String, Object> facts = payload.columns(CASE);
        facts.putAll(payload.columns("judge", "at", "state", "exception", "approver", "reason", "usesOnce"));
        Standing standing = new Standing(payload.text("state"), "", "");
        if (origin.kind().equals("APPOINTMENT_CHANGED")) {
            return later(origin, "appointment", payload.text("id"), standing, facts);
        }
        return new Draft(origin, Ledger.JUDGE_APPOINTMENT, Tells.FIRST,
                Drafts.subject("appointment", payload.text("id"), origin), Drafts.day(origin),
                people(payload, payload.text("judge"), ""), standing, Json.write(facts));
    }

    private static Draft matter(Origin origin, Payload payload) {
        Map<String, Object> facts = payload.columns(CASE);
        facts.putAll(payload.columns("origin", "state", "owner", "added", "reason", "summary"));
        Standing standing = new Standing(payload.text("state"), payload.text("lastMood"), "");
        if (!origin.kind().equals("MATTER_OPENED")) {
            return later(origin, "matter", payload.text("matter"), standing, facts);
        }
        List<Object> questions = new ArrayList<>();
        payload.list("questions").forEach(q -> questions.add(question(q.path("id"), q.path("text"), null)));
        facts.put("questions", questions);
        return new Draft(origin, Ledger.REGISTER, Tells.FIRST, Drafts.subject("matter", payload.text("matter"), origin),
                Drafts.day(origin), people(payload, "", ""), standing, Json.write(facts));
    }

    private static Draft later(Origin origin, String kind, String id, Standing standing, Map<String, Object> facts) {
        String subject = Drafts.subject(kind, id, origin);
        Tells tells = subject.startsWith("event:") ? Tells.FIRST : Tells.MORE;
        return new Draft(origin, Ledger.REGISTER, tells, subject, Drafts.day(origin),
                People.NOBODY, standing, Json.write(facts));
    }

    private static People people(Payload payload, String explainer, String name) {
        return new People(explainer, name, payload.text("caseInfo.undertakingJudge"),
                payload.text("caseInfo.division"));
    }

    /** Every question with the party's own words and answer: 诉求, 结果, 息诉情况. */
    private static List<Object> questions(Payload payload) {
        Map<String, JsonNode> words = new HashMap<>();
        payload.list("questionTexts").forEach(q -> words.put(q.path("id").asText(), q.path("text")));
        List<Object> questions = new ArrayList<>();
        for (JsonNode result : payload.list("recorded.results")) {
            JsonNode id = result.path("question");
            questions.add(question(id, words.getOrDefault(id.asText(), result.path("text")), result.path("answer")));
        }
        return questions;
    }

    private static Map<String, Object> question(JsonNode id, JsonNode text, JsonNode answer) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", id.asText());
        question.put("text", text.asText());
        if (answer != null) {
            question.put("answer", answer.asText());
        }
        return question;
    }

    /** The party's answer over all questions: understood only if every one is. */
    private static String outcome(Payload payload) {
        boolean all = true;
        boolean none = true;
        for (JsonNode result : payload.list("recorded.results")) {
            String answer = result.path("answer").asText();
            all &= answer.equals("UNDERSTOOD");
            none &= answer.equals("NOT_UNDERSTOOD");
        }
        if (all && none) {
            return "";
        }
        return all ? "UNDERSTOOD" : none ? "NOT_UNDERSTOOD" : "PARTLY";
    }
}
