package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;
import static org.shiming.matters.app.KernelRig.LAWYER;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;
import static org.shiming.matters.app.KernelRig.fresh;
import static org.shiming.matters.app.KernelRig.known;
import static org.shiming.matters.app.KernelRig.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.support.json.Json;

public class RecordingTest {
    private KernelRig rig;
    private MatterView matter;

    @Before
    public void open() {
        rig = new KernelRig();
        matter = rig.opened("为什么不支持利息");
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void aSessionChangesItsMatterAndTellsTheFeedInOneGo() {
        SessionView view = judge(PartyAnswer.PARTLY).orFault();
        MatterView after = rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow();
        assertEquals(1, after.sessions());
        assertEquals(Optional.of(ExplanationMode.JUDGE_INITIATED), after.lastMode());
        assertEquals(Optional.of(PartyAnswer.PARTLY), after.questions().get(0).lastAnswer());
        assertTrue(after.questions().get(0).answeredByJudge());
        assertEquals(Optional.of(view), rig.kernel.session(FakeHost.COURT, view.id()));
        assertEquals(List.of(view), rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE));
        assertEquals("SESSION_RECORDED", rig.feed().get(1).type());
        assertEquals("为什么不支持利息", view.recorded().results().get(0).text());
    }

    @Test
    public void thePayloadIsTheViewAndWhatTheLedgerNeeds() {
        SessionView view = judge(PartyAnswer.PARTLY).orFault();
        FeedEntry entry = rig.feed().get(1);
        assertEquals(view, Json.read(entry.payload(), SessionView.class));
        JsonNode payload = Json.tree(entry.payload());
        assertEquals(1, payload.path("v").asInt());
        assertEquals(matter.id().value(), payload.path("matter").asText());
        assertEquals("JUDGE_INITIATED", payload.path("mode").asText());
        assertEquals("䶮某某", payload.path("partyLabel").asText());
        assertEquals("为什么不支持利息", payload.path("questionTexts").path(0).path("text").asText());
        assertEquals("豫04", payload.path("caseInfo").path("superiorCourt").asText());
        assertEquals("民一庭", payload.path("caseInfo").path("division").asText());
        assertTrue(payload.path("caseInfo").path("mandatory").asBoolean());
        assertEquals("ALLOWED", payload.path("gate").path("decision").asText());
        assertFalse(payload.path("exception").asBoolean());
        assertFalse(payload.path("summary").asText().isBlank());
        assertFalse(entry.payload(), entry.payload().contains("䶮㛃𬭚"));
    }

    @Test
    public void aNewQuestionGetsItsIdentifier() {
        SessionView view = rig.kernel.record(act(), session(matter.id(), ExplanationMode.DUTY_LAWYER, LAWYER,
                List.of(fresh("诉讼费怎么算", PartyAnswer.UNDERSTOOD)))).orFault();
        QuestionId id = view.recorded().results().get(0).question().orElseThrow();
        MatterView after = rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow();
        assertEquals(id, after.questions().get(1).id());
        assertEquals(Optional.empty(), after.questions().get(0).lastAnswer());
        assertEquals(id.value(), Json.tree(rig.feed().get(1).payload()).path("newQuestions").path(0).asText());
    }

    @Test
    public void theSameQuestionInOtherHandsIsStillTheSameQuestion() {
        judge(PartyAnswer.NOT_UNDERSTOOD).orFault();
        rig.record(matter, ExplanationMode.DUTY_LAWYER, LAWYER, PartyAnswer.NOT_UNDERSTOOD).orFault();
        Outcome<SessionView> again = rig.kernel.record(act(), session(matter.id(), ExplanationMode.JUDGE_APPOINTMENT,
                FakeHost.OF_PANEL, List.of(fresh("为什么不支持利息 ", PartyAnswer.UNDERSTOOD))));
        assertEquals("GATE_SAME_QUESTION", code(again));
    }

    @Test
    public void theGateIsAskedFirstAndNothingIsKeptWhenItSaysNo() {
        Outcome<SessionView> staff = rig.record(matter, ExplanationMode.CENTRE_STAFF, new PersonId("s-1"),
                PartyAnswer.UNDERSTOOD);
        assertEquals("GATE_LAWYER_FIRST", code(staff));
        assertEquals("三.5", ((Outcome.Refused<SessionView>) staff).refusal().article().orElseThrow().citation());
        assertEquals("GATE_NOT_ON_PANEL", code(
                rig.record(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.OUTSIDER, PartyAnswer.UNDERSTOOD)));
        assertEquals("GATE_CONFLICT", code(
                rig.record(matter, ExplanationMode.DUTY_LAWYER, new PersonId("l-7"), PartyAnswer.UNDERSTOOD)));
        assertEquals(1, rig.feed().size());
        assertEquals(0, rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().sessions());
    }

    @Test
    public void theWholeLoopIsWalkedAndDrawnInOrder() {
        rig.record(matter, ExplanationMode.DUTY_LAWYER, LAWYER, PartyAnswer.NOT_UNDERSTOOD).orFault();
        rig.record(matter, ExplanationMode.CENTRE_STAFF, new PersonId("s-1"), PartyAnswer.PARTLY).orFault();
        rig.record(matter, ExplanationMode.EXPERT_APPOINTMENT, new PersonId("e-1"), PartyAnswer.PARTLY).orFault();
        rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL, PartyAnswer.UNDERSTOOD).orFault();
        rig.record(matter, ExplanationMode.DESIGNATED, FakeHost.OF_PANEL, PartyAnswer.UNDERSTOOD).orFault();
        rig.kernel.close(act(), matter.id(), MatterState.ACCEPTED, "当事人表示服判").orFault();
        List<String> types = rig.kernel.timeline(FakeHost.COURT, FakeHost.CASE).stream().map(item -> item.type())
                .toList();
        assertEquals("MATTER_OPENED", types.get(0));
        assertEquals(5, types.stream().filter("SESSION_RECORDED"::equals).count());
        assertTrue(types.contains("APPOINTMENT_BOOKED"));
        assertEquals(List.of(1, 2, 3, 4, 5),
                rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE).stream().map(SessionView::sequence).toList());
    }

    @Test
    public void aSessionInTheFutureOrBackwardsIsRefused() {
        assertEquals("SESSION_IN_FUTURE", code(rig.kernel.record(act(), timed(NOW.plusSeconds(3600), 60))));
        assertEquals("SESSION_IN_FUTURE", code(rig.kernel.record(act(), timed(NOW.minusSeconds(60), 7200))));
        assertEquals("SESSION_ENDS_BEFORE_START", code(rig.kernel.record(act(), timed(NOW.minusSeconds(60), -60))));
        assertEquals("SESSION_BEFORE_JUDGMENT",
                code(rig.kernel.record(act(), timed(Instant.parse("2026-11-01T01:00:00Z"), 60))));
        assertEquals("DONE", code(rig.kernel.record(act(), timed(NOW.minusSeconds(30), 90))));
    }

    @Test
    public void whatDoesNotExistIsNamed() {
        assertEquals("MATTER_UNKNOWN", code(rig.kernel.record(act(), session(new MatterId("nix"),
                ExplanationMode.DUTY_LAWYER, LAWYER, List.of(fresh("为什么", PartyAnswer.PARTLY))))));
        assertEquals("QUESTION_UNKNOWN", code(rig.kernel.record(act(), session(matter.id(),
                ExplanationMode.DUTY_LAWYER, LAWYER, List.of(known(new QuestionId("nix"), PartyAnswer.PARTLY))))));
        assertEquals("MATTER_UNKNOWN", code(rig.kernel.record(new Act(act().message(), KernelRig.ELSEWHERE),
                session(matter, ExplanationMode.DUTY_LAWYER, LAWYER, PartyAnswer.PARTLY))));
        rig.kernel.close(act(), matter.id(), MatterState.WITHDRAWN, "").orFault();
        assertEquals("MATTER_CLOSED", code(judge(PartyAnswer.UNDERSTOOD)));
    }

    @Test
    public void whatIsMissingIsNamed() {
        assertEquals("QUESTIONS_EMPTY", invalid(List.of()));
        assertEquals("TEXT_EMPTY", invalid(List.of(fresh("", PartyAnswer.PARTLY))));
        assertEquals("TEXT_TOO_LONG", invalid(List.of(fresh("长".repeat(4001), PartyAnswer.PARTLY))));
        QuestionId id = matter.questions().get(0).id();
        assertEquals("QUESTION_TWICE", invalid(List.of(known(id, PartyAnswer.PARTLY), known(id, PartyAnswer.PARTLY))));
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void aRepeatedMessageReturnsTheFirstSessionEvenWhenTheMatterIsClosed() {
        Act act = act("m-1");
        RecordSession wish = session(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING,
                PartyAnswer.UNDERSTOOD);
        SessionView first = rig.kernel.record(act, wish).orFault();
        rig.kernel.close(act(), matter.id(), MatterState.ACCEPTED, "").orFault();
        rig.host.goAway();
        assertEquals(first, rig.kernel.record(act, wish).orFault());
        assertEquals(1, rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE).size());
        assertEquals("MESSAGE_ID_REUSED", code(rig.kernel.record(act,
                session(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING, PartyAnswer.PARTLY))));
    }

    @Test
    public void explainingAgainKeepsHistory() {
        SessionView first = judge(PartyAnswer.NOT_UNDERSTOOD).orFault();
        SessionView second = judge(PartyAnswer.UNDERSTOOD).orFault();
        assertEquals(List.of(first, second), rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE));
        assertEquals(2, rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().questions().get(0).explained());
    }

    @Test
    public void theHostAwayWithMemoryStillLetsASessionBeRecorded() {
        rig.host.remembersSince("2026-11-19T01:00:00Z");
        assertEquals("DONE", code(judge(PartyAnswer.UNDERSTOOD)));
    }

    private Outcome<SessionView> judge(PartyAnswer answer) {
        return rig.record(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING, answer);
    }

    private RecordSession timed(Instant start, long seconds) {
        RecordSession all = session(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING,
                PartyAnswer.UNDERSTOOD);
        return new RecordSession(all.matter(), all.mode(), all.explainer(), all.explainerName(), start,
                start.plusSeconds(seconds), all.occasion(), all.manner(), all.services(), all.results(), all.mood(),
                all.reminders(), all.remarks(), all.approval(), all.designation());
    }

    private String invalid(List<RecordSession.Result> results) {
        try {
            fail("accepted: " + rig.kernel.record(act(),
                    session(matter.id(), ExplanationMode.DUTY_LAWYER, LAWYER, results)));
            return "";
        } catch (InvalidValue invalid) {
            return invalid.code();
        }
    }
}
