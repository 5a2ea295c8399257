package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;

/** 三.5: 对前往司法释明中心要求释明的当事人，首先安排由值班律师负责…；仍不理解的，由司法释明中心专职释明人员负责接待. */
public class ReceivingTest {
    private static final MatterId MATTER = new MatterId("matter-P1");
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
        f.matters.walkIn("matter-P1");
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void whoComesToTheCentreIsFirstSentToTheLawyerOnDuty() {
        take(opened("WALK_IN"));
        assertEquals(List.of("matter-P1 WAITING 1"), calls(Fixture.YE));
    }

    @Test
    public void aPluginInstalledLateFindsWhoHasBeenWaitingAndNobodyElse() {
        take(opened("WALK_IN"), session("DUTY_LAWYER", "UNDERSTOOD"), opened("WALK_IN"));
        assertEquals("read twice, it stays explained", List.of(), calls(Fixture.YE));
        take(entry("QUESTIONS_ADDED", "{\"matter\":\"matter-P1\",\"questions\":[{},{}]}"));
        assertEquals(List.of("matter-P1 WAITING 2"), calls(Fixture.YE));
        take(entry("MATTER_CLOSED", "{\"matter\":\"matter-P1\"}"));
        assertEquals(List.of(), calls(Fixture.YE));
    }

    @Test
    public void aJudgesOwnMatterWaitsOnlyWhenThePartyIsGuidedHere() {
        take(opened("JUDGE"), session("JUDGE_INITIATED", "NOT_UNDERSTOOD"));
        assertEquals(List.of(), calls(Fixture.YE));
        f.calls.send(f.act(Fixture.COORDINATOR), MATTER).orFault();
        assertEquals(List.of("matter-P1 WAITING 1"), calls(Fixture.YE));
    }

    @Test
    public void onlyALawyerWhoIsSignedInTakesACall() {
        take(opened("WALK_IN"));
        assertEquals("NOT_ON_DUTY", Fixture.code(f.calls.take(f.act(Fixture.YE), MATTER)));
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        assertEquals("NOT_ON_DUTY", Fixture.code(f.calls.take(f.act(Fixture.YE), MATTER)));
        f.attendance.signIn(f.act(Fixture.YE), shift).orFault();
        assertEquals("DONE", Fixture.code(f.calls.take(f.act(Fixture.YE), MATTER)));
    }

    @Test
    public void aLawyerInConflictIsNotGivenTheParty() {
        onDuty();
        f.gate.inConflict.add("L001");
        Outcome.Refused<?> refused = (Outcome.Refused<?>) f.calls.take(f.act(Fixture.YE), MATTER);
        assertEquals("GATE_CONFLICT", refused.refusal().code());
        assertEquals("三.4", refused.refusal().article().orElseThrow().citation());
        assertEquals(List.of("同所代理 1 件"), refused.refusal().facts());
        assertEquals("the party keeps waiting", List.of("matter-P1 WAITING 1"), calls(Fixture.LUO));
        Conflicts.Found found = new Conflicts(f.gate)
                .check(new CaseNumber("（2026）豫0481民初1号"), new PartyId("P1"), "L002").orFault();
        assertTrue(!found.blocked() && found.facts().isEmpty());
    }

    @Test
    public void aTakenCallIsTheLawyersOwnAndMayBeGivenBack() {
        taken();
        assertEquals("another lawyer does not see it", List.of(), calls(Fixture.LUO));
        assertEquals("NOT_YOURS", Fixture.code(f.calls.giveBack(f.act(Fixture.LUO), MATTER, "代退")));
        assertEquals("CALL_TAKEN", Fixture.code(f.calls.send(f.act(Fixture.COORDINATOR), MATTER)));
        f.calls.giveBack(f.act(Fixture.YE), MATTER, "发现为近亲属").orFault();
        assertEquals(List.of("matter-P1 WAITING 1"), calls(Fixture.LUO));
    }

    @Test
    public void understoodOnEveryQuestionEndsIt() {
        taken();
        Sessions.Held held = f.sessions.record(f.act(Fixture.YE), wish(PartyAnswer.UNDERSTOOD)).orFault();
        assertEquals("UNDERSTOOD", held.state());
        RecordSession recorded = f.matters.sessions.get(0).recorded();
        assertEquals(ExplanationMode.DUTY_LAWYER, recorded.mode());
        assertEquals("L001", recorded.explainer().value());
    }

    @Test
    public void whoStillDoesNotUnderstandIsHandedOnToTheCentresStaff() {
        taken();
        Sessions.Held held = f.sessions.record(f.act(Fixture.YE), wish(PartyAnswer.PARTLY)).orFault();
        assertEquals("HANDED_ON", held.state());
        assertTrue(held.summary(), held.summary().contains("专职人员"));
    }

    @Test
    public void aSessionIsRecordedOnceHoweverOftenItIsSent() {
        taken();
        Act act = f.act(Fixture.YE);
        Sessions.Held first = f.sessions.record(act, wish(PartyAnswer.UNDERSTOOD)).orFault();
        assertEquals(first, f.sessions.record(act, wish(PartyAnswer.UNDERSTOOD)).orFault());
        Sessions.Held other = f.sessions.record(f.act(Fixture.YE), wish(PartyAnswer.UNDERSTOOD)).orFault();
        assertEquals("another message about the same call is the same session", first.session(), other.session());
        assertEquals(1, f.matters.sessions.size());
        assertEquals("NOT_YOURS", Fixture.code(f.sessions.record(f.act(Fixture.LUO), wish(PartyAnswer.UNDERSTOOD))));
    }

    @Test
    public void theHonorariumComesFromTheHeldSessionWhoeverTellsItFirst() {
        taken();
        Sessions.Held held = f.sessions.record(f.act(Fixture.YE), wish(PartyAnswer.UNDERSTOOD)).orFault();
        take(opened("WALK_IN"), session(held.session(), "DUTY_LAWYER", "UNDERSTOOD"));
        List<PayLine> lines = f.pay.sheet(Fixture.OFFICE, "2026-11").lines();
        assertEquals(1, lines.size());
        assertEquals(PayKind.SESSION, lines.get(0).work().kind());
        assertEquals(new BigDecimal("50.00"), lines.get(0).amount());
        assertEquals("2026-1", lines.get(0).rateVersion());
    }

    @Test
    public void aSessionThatACutOffCallLeftBehindIsCreditedByTheFeed() {
        take(opened("WALK_IN"), session("DUTY_LAWYER", "NOT_UNDERSTOOD"));
        assertEquals(1, f.pay.sheet(Fixture.OFFICE, "2026-11").lines().size());
    }

    @Test
    public void anotherCourtsCallIsUnknown() {
        take(opened("WALK_IN"));
        assertEquals("CALL_UNKNOWN", Fixture.code(f.calls.giveBack(
                new Act(new MessageId("x"), Fixture.person("K9", Role.COORDINATOR, "豫0402")), MATTER, "退")));
    }

    @Test
    public void theBriefingShowsOnlyWhatTheExplainerNeeds() {
        taken();
        Briefing briefing = new Briefing(f.calls, f.matters, new FakeHost());
        Briefing.Sheet sheet = briefing.of(Fixture.YE, MATTER).orFault();
        assertEquals("张三丰", sheet.party());
        assertEquals("民事判决书", sheet.document());
        assertEquals(1, sheet.matter().questions().size());
        assertEquals("NOT_YOURS", Fixture.code(briefing.of(Fixture.LUO, MATTER)));
        FakeHost away = new FakeHost();
        away.away = true;
        Briefing.Sheet masked = new Briefing(f.calls, f.matters, away).of(Fixture.YE, MATTER).orFault();
        assertTrue(masked.hostAway());
        assertEquals("张某某", masked.party());
    }

    private void onDuty() {
        take(opened("WALK_IN"));
        f.attendance.signIn(f.act(Fixture.YE), f.shift("L001", Fixture.NOW_SLOT)).orFault();
    }

    private void taken() {
        onDuty();
        f.calls.take(f.act(Fixture.YE), MATTER).orFault();
    }

    private static Sessions.Wish wish(PartyAnswer answer) {
        return new Sessions.Wish(MATTER, Fixture.BEGIN.minusSeconds(600), Fixture.BEGIN, "现场",
                List.of(ServiceCode.POST_JUDGMENT_QA), List.of(new RecordSession.Result(
                        Optional.of(new QuestionId("Q1")), "", "合同没有约定利息。", answer)),
                Mood.CALM, "");
    }

    private List<String> calls(org.shiming.api.identity.Caller caller) {
        return f.calls.open(caller).stream().map(call -> call.matter() + " " + call.state() + " " + call.questions())
                .toList();
    }

    private void take(FeedEntry... entries) {
        f.unit.tx().run(em -> f.facts.take(em, List.of(entries)));
    }

    private static FeedEntry opened(String origin) {
        return entry("MATTER_OPENED", "{\"matter\":\"matter-P1\",\"origin\":\"" + origin + "\",\"party\":\"P1\","
                + "\"partyLabel\":\"张某某\",\"questions\":[{}],\"caseInfo\":{\"cause\":\"民间借贷纠纷\"}}");
    }

    private static FeedEntry session(String mode, String answer) {
        return session("s-1", mode, answer);
    }

    private static FeedEntry session(String id, String mode, String answer) {
        return entry("SESSION_RECORDED", "{\"id\":\"" + id + "\",\"matter\":\"matter-P1\",\"recorded\":{\"mode\":\""
                + mode
                + "\",\"explainer\":\"L001\",\"startedAt\":\"2026-11-25T00:50:00Z\","
                + "\"endedAt\":\"2026-11-25T01:10:00Z\",\"results\":[{\"answer\":\""
                + answer + "\"}]}}");
    }

    private static FeedEntry entry(String type, String payload) {
        return new FeedEntry(1, type, type, Instant.parse("2026-11-25T00:55:00Z"), "豫0481", "（2026）豫0481民初1号", "W001",
                payload);
    }
}
