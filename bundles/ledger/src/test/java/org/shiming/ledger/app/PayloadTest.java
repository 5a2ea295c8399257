package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Ledger;
import org.shiming.support.json.Json;

/** What becomes of a fact: which ledger, about what, whom it concerns, which columns (三.11). Tolerant of everything. */
public class PayloadTest {
    private static final Instant AT = Instant.parse("2026-11-20T17:30:00Z");

    @Test
    public void aPayloadIsReadByPathAndWhatIsMissingIsEmpty() {
        Payload payload = Payload.of("{\"a\":{\"b\":\"x\",\"n\":3,\"f\":true,\"z\":null},\"l\":[\"p\",\"q\"]}");
        assertTrue(payload.readable());
        assertEquals("x", payload.text("a.b"));
        assertEquals("3", payload.text("a.n"));
        assertTrue(payload.flag("a.f"));
        assertEquals("", payload.text("a.z"));
        assertEquals("", payload.text("a.none.deeper"));
        assertEquals("an object is no text", "", payload.text("a"));
        assertEquals(List.of("p", "q"), payload.texts("l"));
        assertEquals(List.of(), payload.texts("a"));
    }

    @Test
    public void aTimeOfAnotherFormIsNoTime() {
        assertEquals(Optional.of(AT), Payload.of("{\"t\":\"2026-11-20T17:30:00Z\"}").time("t"));
        assertEquals(Optional.empty(), Payload.of("{\"t\":\"昨天\"}").time("t"));
        assertEquals(Optional.empty(), Payload.of("{}").time("t"));
    }

    @Test
    public void columnsLeaveOutWhatIsEmptyAndKeepTheLastStepsName() {
        Map<String, Object> columns = Payload
                .of("{\"c\":{\"cause\":\"离婚\",\"none\":null,\"list\":[],\"text\":\"\"},\"n\":0}")
                .columns("c.cause", "c.none", "c.list", "c.text", "n", "missing");
        assertEquals(Set.of("cause", "n"), columns.keySet());
    }

    @Test
    public void whatIsNoObjectIsUnreadable() {
        for (String broken : List.of("{broken", "[]", "\"text\"", "17", "null")) {
            assertFalse(broken, Payload.of(broken).readable());
        }
    }

    @Test
    public void aFactThatNamesALedgerGoesThere() {
        Draft draft = draft("leader-assignment", Map.of("ledger", "LEADER", "subject", "item-1", "division", "民一庭",
                "judge", "judge-3", "explainer", "staff-1", "explainerName", "卢静姝"));
        assertEquals(Ledger.LEADER, draft.ledger());
        assertEquals("leader-assignment:item-1", draft.subject());
        assertEquals(Draft.Tells.FIRST_OR_MORE, draft.tells());
        assertEquals(new Draft.People("staff-1", "卢静姝", "judge-3", "民一庭"), draft.people());
    }

    @Test
    public void aFactAboutASessionIsALaterEntryWhateverElseItHas() {
        Draft draft = draft("duty-lawyer", Map.of("session", "s-1", "matter", "m-1", "firm", "清砚律师事务所"));
        assertEquals(Draft.Tells.MORE, draft.tells());
        assertEquals("session:s-1", draft.subject());
        assertTrue(draft.facts().contains("清砚律师事务所"));
    }

    @Test
    public void aFactAboutADocumentStandsWithItsDocument() {
        Draft draft = draft("judge-explanation", Map.of("document", "doc-7"));
        assertEquals(Ledger.REGISTER, draft.ledger());
        assertEquals("document:doc-7", draft.subject());
    }

    @Test
    public void aFactAboutNothingIsItsOwnSubject() {
        Draft draft = draft("somewhere", Map.of("summary", "一件事"));
        assertEquals("event:e-1", draft.subject());
        assertEquals(Draft.Tells.FIRST, draft.tells());
        assertEquals("an identifier beyond sense counts as none", "event:e-1",
                draft("somewhere", Map.of("ledger", "LEADER", "subject", "x".repeat(101))).subject());
    }

    @Test
    public void anUnknownLedgerIsTheRegister() {
        assertEquals(Ledger.REGISTER, draft("x", Map.of("ledger", "NOWHERE", "subject", "1")).ledger());
    }

    @Test
    public void namesBesideIdentifiersAreLearntAndOthersAreNot() {
        Draft draft = draft("x", Map.of("assigner", "leader-1", "assignerName", "郁文轩", "owner", "staff-1", "partyName",
                "张三丰", "caseInfo", Map.of("undertakingJudge", "judge-1", "undertakingJudgeName", "秦婉清")));
        assertEquals(Map.of("leader-1", "郁文轩", "judge-1", "秦婉清"), draft.names());
    }

    @Test
    public void whatIsNotInTheListOfColumnsNeverReachesALedger() {
        Map<String, Object> payload = new HashMap<>(Map.of("summary", "一件事", "name", "张三丰", "idNumber",
                "410481199001011234", "counsellorNotes", "保密", "correction", List.of(), "corrects", 1));
        Draft draft = draft("x", payload);
        assertEquals("{\"summary\":\"一件事\"}", draft.facts());
    }

    @Test
    public void daysAreDaysOfTheCourtWhereverTheServerIs() {
        assertEquals("half past one on the next morning in China", 20261121, draft("x", Map.of()).onDay());
        assertEquals(20261119, draft("x", Map.of("startedAt", "2026-11-18T16:00:00Z")).onDay());
    }

    @Test
    public void aKernelsFactOfAnUnknownTypeGoesByConvention() {
        assertEquals(Ledger.DEFECT, draft("matters", Map.of("ledger", "DEFECT", "subject", "d-1")).ledger());
    }

    @Test
    public void answersToAllQuestionsMakeTheOutcome() {
        List<String> outcomes = new ArrayList<>();
        for (List<String> answers : List.of(List.of("UNDERSTOOD", "UNDERSTOOD"), List.of("UNDERSTOOD", "PARTLY"),
                List.of("NOT_UNDERSTOOD"), List.of("UNDERSTOOD", "NOT_UNDERSTOOD"), List.<String>of())) {
            Samples.Session session = Samples.session("s");
            session.answers = answers;
            outcomes.add(Drafts.of("matters", session.fact()).standing().outcome());
        }
        assertEquals(List.of("UNDERSTOOD", "PARTLY", "NOT_UNDERSTOOD", "PARTLY", ""), outcomes);
    }

    @Test
    public void aSessionOfEachModeGoesToTheLedgerOfThatMode() {
        for (String mode : Samples.MODES) {
            Samples.Session session = Samples.session("s");
            session.mode = mode;
            assertEquals(mode, Drafts.of("matters", session.fact()).ledger().name());
        }
    }

    private static Draft draft(String feed, Map<String, Object> payload) {
        return Drafts.of(feed, new FeedEntry(1, "e-1", "SOMETHING", AT, Samples.COURT, "（2026）豫0481民初1号", "actor-1",
                Json.write(payload)));
    }
}
