package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.RiskLevel;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.domain.DutyState;
import org.shiming.judgeexplanation.store.JudgeQueries;

/** The judge's work end to end over a real schema, with a host and a kernel in memory. */
public class JudgeWorkTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void aReportedJudgmentSaysWhyExplainingIsMandatoryAndOwesItToEveryParty() {
        Judgments.Report report = f.report();
        assertTrue(report.mandatory());
        assertEquals("FOUR_CATEGORY", report.reasons().get(0).code());
        assertEquals(2, report.duties());
        PanelView panel = panel(Fixture.JUDGE);
        assertEquals("2026-11-09", panel.parties().get(0).duties().get(0).dueOn());
        assertEquals("2026-11-12", panel.parties().get(1).duties().get(0).dueOn());
        assertTrue(panel.parties().get(0).duties().get(0).overdue());
        assertFalse(panel.parties().get(1).duties().get(0).overdue());
    }

    @Test
    public void reportedAgainNewReasonsAreAddedAndNoneIsLost() {
        f.report();
        f.host.facts = Fixture.facts(new CaseFacts.Flags(List.of(), true, false, false));
        Judgments.Report again = f.report();
        assertEquals(List.of("FOUR_CATEGORY", "CONFLICT_PROMINENT"),
                again.reasons().stream().map(r -> r.code()).toList());
        assertEquals(2, again.duties());
    }

    @Test
    public void anOrdinaryCaseOwesNothingUntilTheJudgeSeesAPetitionRisk() {
        f.host.facts = Fixture.facts(new CaseFacts.Flags(List.of(), false, false, false));
        assertFalse(f.report().mandatory());
        assertEquals(0, worklist(Fixture.JUDGE).total());
        Assessments.Assessed assessed = assess(RiskLevel.SEVERE, List.of("PETITION_THREAT", "SHARP_CONFLICT"), "");
        assertTrue(assessed.mandatory());
        assertEquals(RiskLevel.SEVERE, assessed.suggested());
        assertEquals(2, worklist(Fixture.JUDGE).total());
        assess(RiskLevel.LOW, List.of(), "");
        assertEquals(2, panel(Fixture.JUDGE).risks().size());
    }

    @Test
    public void aLevelOtherThanTheSuggestedNeedsAReason() {
        f.report();
        InvalidValue refused = assertThrows(InvalidValue.class, () -> assess(RiskLevel.SEVERE, List.of(), " "));
        assertEquals("RISK_REASON_NEEDED", refused.code());
    }

    @Test
    public void whatIsNotIssuedOrNotOfTheCaseIsRefused() {
        assertEquals("JUDGMENT_NOT_ISSUED", code(f.judgments.report(f.act(Fixture.HOST), Fixture.CASE, Fixture.DRAFT)));
        assertEquals("DOCUMENT_NOT_OF_CASE", code(f.judgments.report(f.act(Fixture.HOST), Fixture.CASE,
                new org.shiming.api.value.DocumentId("D9"))));
        assertEquals("PARTY_NOT_OF_CASE", code(f.explanations.record(f.act(Fixture.JUDGE),
                Fixture.explanation(new org.shiming.api.value.PartyId("P9")))));
        assertEquals("NOT_OF_PANEL", code(f.explanations.record(f.act(Fixture.judge("J9", "豫0481", "民事审判庭")),
                Fixture.explanation(Fixture.PLAINTIFF))));
        f.host.away = true;
        assertEquals("HOST_AWAY", code(f.judgments.report(f.act(Fixture.HOST), Fixture.CASE, Fixture.JUDGMENT)));
        assertTrue(f.matters.sessions.isEmpty());
    }

    @Test
    public void aCaseOfAnotherCourtIsUnknown() {
        assertEquals("CASE_UNKNOWN", code(f.judgments.report(
                f.act(Fixture.judge("J1", "豫0482", "")), Fixture.CASE, Fixture.JUDGMENT)));
    }

    @Test
    public void recordingTwiceUnderOneMessageRecordsOnce() {
        f.report();
        Act act = f.act(Fixture.JUDGE);
        Explanations.Recorded first = f.explanations.record(act, Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        Explanations.Recorded second = f.explanations.record(act, Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        assertEquals(first, second);
        assertEquals("（2026）豫0481释笔第1号", first.recordNumber());
        assertEquals(1, f.matters.sessions.size());
        assertEquals("MESSAGE_ID_REUSED", code(f.explanations.record(act, Fixture.explanation(Fixture.DEFENDANT))));
        assertEquals(1, f.matters.sessions.size());
    }

    /** 三.1: no record filed is not done; only the host's receipt turns it green (G7). */
    @Test
    public void onlyTheReceiptTurnsTheDutyGreen() {
        f.report();
        String session = f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault()
                .session();
        assertEquals(DutyState.DONE, state());
        RecordFiling.Submitted submitted = f.filing
                .file(f.act(Fixture.JUDGE), new SessionId(session), RecordFiling.Signature.SIGNED, "").orFault();
        assertEquals(DutyState.DONE, state());
        assertEquals(1, f.host.filed.size());
        receive("HOST_RECEIPT", submitted.filingKey(), "收字〔2026〕00001号");
        f.receipts.tellKernel();
        assertEquals(DutyState.RECORD_FILED, state());
        assertEquals("收字〔2026〕00001号", f.matters.receipts.get(new SessionId(session)));
        assertEquals("RECORD_ALREADY_SENT", code(f.filing.file(f.act(Fixture.JUDGE), new SessionId(session),
                RecordFiling.Signature.SIGNED, "")));
    }

    @Test
    public void aDeadLetterCanBeFiledAgainAndTheKeptPaperNeverChanges() {
        f.report();
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        String key = f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "").orFault()
                .filingKey();
        byte[] kept = f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault();
        receive("HOST_DEAD_LETTER", key, "");
        String again = f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "").orFault()
                .filingKey();
        assertFalse(key.equals(again));
        assertArrayEquals(kept, f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault());
        receive("HOST_RECEIPT", again, "收字〔2026〕00002号");
        receive("HOST_DEAD_LETTER", again, "");
        f.receipts.tellKernel();
        assertEquals(DutyState.RECORD_FILED, state());
    }

    @Test
    public void aCrashBetweenKeepingAndSendingIsHealed() {
        f.report();
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        f.host.outboxBroken = true;
        assertThrows(IllegalStateException.class,
                () -> f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, ""));
        f.host.outboxBroken = false;
        f.receipts.sendKeptBack();
        f.receipts.sendKeptBack();
        assertEquals(1, f.host.filed.size());
    }

    @Test
    public void aSessionThatTheKernelHasAndThisBundleLostIsCompletedFromTheFeed() {
        f.report();
        f.unit.tx().run(em -> KernelSession.of(entry("SESSION_RECORDED", "{\"id\":\"s-7\",\"party\":\"P1\","
                + "\"document\":\"D1\",\"recorded\":{\"mode\":\"JUDGE_INITIATED\"},\"unknown\":1}"))
                .ifPresent(s -> SessionRecords.keep(em, s, java.time.LocalDate.parse("2026-11-10"))));
        assertEquals(DutyState.DONE, state());
        assertTrue(KernelSession.of(entry("SESSION_RECORDED", "{\"recorded\":{\"mode\":\"DUTY_LAWYER\"}}")).isEmpty());
    }

    @Test
    public void aRefusedSignatureNeedsANote() {
        assertThrows(InvalidValue.class, () -> f.filing.file(f.act(Fixture.JUDGE), new SessionId("s"),
                RecordFiling.Signature.REFUSED_TO_SIGN, " "));
    }

    /** 三.2: the checklist applies to those who owe, and what is ticked must be on it. */
    @Test
    public void remindersConcernThoseWhoOwe() {
        f.report();
        PanelView panel = panel(Fixture.JUDGE);
        assertTrue(panel.parties().get(0).reminders().isEmpty());
        List<String> codes = panel.parties().get(1).reminders().stream().map(r -> r.code()).toList();
        assertTrue(codes.toString(), codes.containsAll(Set.of("PERFORM", "CONSUMPTION", "DISHONEST", "FINE",
                "DETENTION", "CRIME", "DOUBLE_INTEREST", "FEE")));
        assertEquals("民事诉讼法(2023)第264条；法释〔2014〕8号", panel.parties().get(1).reminders().stream()
                .filter(r -> "DOUBLE_INTEREST".equals(r.code())).findFirst().orElseThrow().basis());
        Explanations.Wish plain = Fixture.explanation(Fixture.PLAINTIFF);
        Explanations.Wish wrong = new Explanations.Wish(plain.caseNumber(), plain.document(), plain.party(),
                plain.startedAt(), plain.endedAt(), plain.occasion(), plain.manner(), plain.services(),
                plain.results(), plain.mood(), Set.of("FEE"), "", false, Optional.empty());
        assertEquals("REMINDER_UNKNOWN",
                assertThrows(InvalidValue.class, () -> f.explanations.record(f.act(Fixture.JUDGE), wrong)).code());
    }

    @Test
    public void theOverdueWatchTellsEachDutyOnce() {
        f.report();
        assertTrue(f.overdue.round());
        assertFalse(f.overdue.round());
        f.clock.set("2026-11-13T02:00:00Z");
        assertTrue(f.overdue.round());
        assertEquals(2, worklist(Fixture.JUDGE).overdue());
    }

    @Test
    public void theWorklistIsTheCallersOwnAndPagesWithoutGaps() {
        f.report();
        Worklist lists = new Worklist(f.unit);
        Worklist.Page first = lists.page(Fixture.JUDGE,
                new Worklist.Filter(Optional.empty(), false, Optional.empty(), 1));
        Worklist.Page second = lists.page(Fixture.JUDGE,
                new Worklist.Filter(Optional.empty(), false, Optional.of(first.next()), 1));
        assertEquals("2026-11-09", first.items().get(0).dueOn());
        assertEquals("2026-11-12", second.items().get(0).dueOn());
        assertEquals(2, first.total());
        assertEquals("张某某", first.items().get(0).party());
        assertEquals(0, worklist(Fixture.judge("J2", "豫0481", "民事审判庭")).total());
        assertEquals(0, worklist(Fixture.judge("J1", "豫0482", "")).total());
    }

    @Test
    public void namesAreFullForThePanelAndMaskedForOthers() {
        f.report();
        assertEquals("张三丰", panel(Fixture.JUDGE).parties().get(0).name());
        assertEquals("张某某", panel(Fixture.judge("J9", "豫0481", "刑事审判庭")).parties().get(0).name());
    }

    /** 三.3: the host gets a text that tells both ways, and its fate is kept. */
    @Test
    public void theSmsIsMadeForTheHostAndItsFateIsKept() {
        SmsTexts sms = new SmsTexts(f.unit, f.cases, f.settings);
        SmsTexts.Copy copy = new SmsTexts.Copy(Fixture.CASE, Fixture.JUDGMENT, Fixture.PLAINTIFF);
        SmsTexts.Text text = sms.text(f.act(Fixture.HOST), copy).orFault();
        assertTrue(text.text(), text.text().contains("司法释明中心") && text.text().contains("联系承办法官"));
        f.clock.set("2026-11-10T02:00:05Z");
        sms.result(f.act(Fixture.HOST), copy, text.templateVersion(), false, "号码停机").orFault();
        assertEquals("FAILED", panel(Fixture.JUDGE).parties().get(0).sms().get(1).state());
    }

    private DutyState state() {
        return f.unit.tx().read(em -> JudgeQueries
                .duty(em, Fixture.CASE.value(), Fixture.JUDGMENT.value(), Fixture.PLAINTIFF.value()).orElseThrow()
                .state());
    }

    private void receive(String type, String key, String receipt) {
        f.unit.tx().run(em -> f.receipts.take(em, List.of(entry(type, "{\"v\":1,\"key\":\"" + key
                + "\",\"receiptNumber\":\"" + receipt
                + "\",\"receivedAt\":\"2026-11-10T03:00:00Z\",\"problem\":\"HOST_REFUSED\"}"))));
    }

    private static FeedEntry entry(String type, String payload) {
        return new FeedEntry(1, "e-1", type, Fixture.NOW, "豫0481", Fixture.CASE.value(), "x", payload);
    }

    private Assessments.Assessed assess(RiskLevel level, List<String> factors, String reason) {
        Assessments assessments = new Assessments(f.unit, f.cases, f.judgments, f.settings);
        return assessments.assess(new Act(new MessageId("a-" + level + factors.size()), Fixture.JUDGE),
                new Assessments.Wish(Fixture.CASE, Optional.empty(), Assessments.Kind.PETITION, factors, level,
                        reason))
                .orFault();
    }

    private PanelView panel(Caller caller) {
        return f.panel.of(caller, Fixture.CASE).orFault();
    }

    private Worklist.Page worklist(Caller caller) {
        return new Worklist(f.unit).page(caller, new Worklist.Filter(Optional.empty(), false, Optional.empty(), 20));
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
