package org.shiming.ledger.app.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.OwnFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;

/** 三.11 “month lock, correction trail”: corrections are new entries, a locked month refuses, all of it stays. */
public class OfficeTest {
    private static final Set<Field.Sight> EVERYTHING = Set.of(Field.Sight.values());
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryFeed matters = new MemoryFeed("matters");
    private Fixture ledger;
    private OwnFeed own;
    private Corrections corrections;
    private MonthLocks months;

    @Before
    public void open() throws IOException {
        ledger = new Fixture();
        own = ledger.own(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));
        corrections = new Corrections(ledger.desk, own);
        months = new MonthLocks(own, ledger.dataSource(), Signer.ofFile(folder.getRoot().toPath().resolve("key")));
        session("s-1", "2026-10-12T01:00:00Z");
        session("s-2", "2026-11-20T01:00:00Z");
        ledger.follow(matters);
    }

    @After
    public void close() {
        own.close();
        ledger.close();
    }

    @Test
    public void aCorrectionIsANewEntryThatShowsBothValues() {
        Corrections.Corrected made = done(correct(1, "cause", "租赁合同纠纷"));
        assertEquals(3, made.seq());
        LedgerDesk.Detail detail = ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow();
        assertTrue("the entry is as it was", detail.entry().block().facts().contains("买卖合同纠纷"));
        Row row = detail.row().orElseThrow();
        assertEquals("租赁合同纠纷", row.fact("cause").asText());
        String correction = row.later().get(0).block().facts();
        assertTrue(correction.contains("买卖合同纠纷") && correction.contains("租赁合同纠纷") && correction.contains("录入有误"));
        assertEquals("tm-1", row.later().get(0).block().actor());
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aCorrectionOfACorrectionIsOneMoreEntry() {
        Corrections.Corrected first = done(correct(1, "cause", "租赁合同纠纷"));
        Corrections.Corrected second = done(correct(first.seq(), "cause", "承揽合同纠纷"));
        assertEquals(first.seq(), second.corrects());
        Row row = ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow().row().orElseThrow();
        assertEquals("承揽合同纠纷", row.fact("cause").asText());
        assertEquals(3, row.version());
        assertTrue(row.later().get(1).block().facts().contains("租赁合同纠纷"));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aCorrectedOutcomeIsCountedAnew() {
        done(correct(1, "outcome", "NOT_UNDERSTOOD"));
        assertEquals("NOT_UNDERSTOOD", ledger.lines(Ledger.JUDGE_INITIATED).stream()
                .filter(row -> row.first().block().seq() == 1).findFirst().orElseThrow().item().standing().outcome());
        assertEquals(1, ledger.number("SELECT SUM(TALLY) FROM sm_ledger.FIGURE WHERE WHO = '' AND SPAN = 202610"
                + " AND OUTCOME = 'NOT_UNDERSTOOD'"));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void theSameMessageCorrectsOnceAndAnotherContentIsRefused() {
        Act act = act("tm-1", Role.TRIAL_MANAGEMENT);
        Corrections.Corrected first = done(corrections.correct(act, Fixture.ALL, EVERYTHING, wish(1, "cause", "甲")));
        assertEquals(first, done(corrections.correct(act, Fixture.ALL, EVERYTHING, wish(1, "cause", "甲"))));
        assertEquals("MESSAGE_ID_REUSED",
                code(corrections.correct(act, Fixture.ALL, EVERYTHING, wish(1, "cause", "乙"))));
        assertEquals(3, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
    }

    @Test
    public void whatIsRightAlreadyOrUnknownOrNotSeenIsRefused() {
        assertEquals("NOTHING_CHANGED", code(correct(1, "cause", "买卖合同纠纷")));
        assertEquals("ENTRY_UNKNOWN", code(correct(99, "cause", "甲")));
        Scope other = new Scope("豫0482", Scope.Reach.COURT, "");
        assertEquals("ENTRY_UNKNOWN", code(
                corrections.correct(act("tm-1", Role.TRIAL_MANAGEMENT), other, EVERYTHING, wish(1, "cause", "甲"))));
        assertEquals("COLUMN_HIDDEN", code(corrections.correct(act("staff-1", Role.CENTRE_STAFF), Fixture.ALL,
                Set.of(Field.Sight.ALL), wish(1, "assigner", "leader-1"))));
        assertEquals(2, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
    }

    @Test
    public void badCorrectionsAreNamed() {
        invalid("REASON_MISSING", () -> new Correction(Ledger.LEADER, 1, changes("cause", "甲"), " "));
        invalid("CHANGES_MISSING", () -> new Correction(Ledger.LEADER, 1, List.of(), "录入有误"));
        invalid("CHANGES_TWICE", () -> new Correction(Ledger.LEADER, 1, List.of(new Correction.Change("cause", "甲"),
                new Correction.Change("cause", "乙")), "录入有误"));
        for (String column : List.of("words", "questions", "matter", "seq", "hash", "nonsense")) {
            invalid("COLUMN_FIXED", () -> wish(1, column, "甲"));
        }
        invalid("VALUE_MALFORMED", () -> wish(1, "dueOn", "2026-02-30"));
        invalid("VALUE_MALFORMED", () -> wish(1, "feeDue", "一百"));
        invalid("VALUE_MALFORMED", () -> wish(1, "outcome", "GOOD"));
        invalid("VALUE_MALFORMED", () -> wish(1, "mood", "ANGRY"));
        invalid("VALUE_MALFORMED", () -> wish(1, "overdue", "也许"));
        invalid("VALUE_MALFORMED", () -> wish(1, "startedAt", "昨天"));
        invalid("VALUE_MALFORMED", () -> wish(1, "cause", "长".repeat(2001)));
    }

    @Test
    public void aLockedMonthRefusesCorrectionsAndOthersGoOn() {
        done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, "核对无误"));
        assertEquals("MONTH_LOCKED", code(correct(1, "cause", "租赁合同纠纷")));
        done(correct(2, "cause", "租赁合同纠纷"));
    }

    @Test
    public void aLockHasASignedSummaryAndStandsInTheLedger() {
        MonthLocks.Done done = done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, "核对无误"));
        assertEquals(new MonthLocks.Done(202610, 1, true, 1), done);
        MonthLocks.Shown shown = months.all(Samples.COURT).get(0);
        assertTrue(shown.authentic());
        assertEquals(List.of(), shown.since());
        assertTrue(shown.kept().summary().contains("JUDGE_INITIATED items=1 entries=2 head="));
        assertTrue(shown.kept().summary().contains("by tm-1 关若飞\nstatement 核对无误"));
        Row entry = ledger.lines(Ledger.REGISTER).get(0);
        assertEquals("LOCKED", entry.item().standing().outcome());
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aSummaryChangedByHandIsNotAuthentic() {
        done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, ""));
        ledger.sql("UPDATE sm_ledger.MONTH_LOCK SET SUMMARY = 'items=9'");
        assertFalse(months.all(Samples.COURT).get(0).authentic());
    }

    @Test
    public void aMonthIsOpenedForAReasonCorrectedAndLockedAgainAndAllOfItStays() {
        done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, ""));
        assertEquals("REASON_MISSING", code(months.reopen(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, " ")));
        done(months.reopen(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, "案由录入有误"));
        done(correct(1, "cause", "租赁合同纠纷"));
        assertEquals(3, done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, "")).version());
        assertEquals(List.of(true, false, true),
                months.all(Samples.COURT).stream().map(each -> each.kept().locked()).toList());
        assertEquals("MONTH_LOCKED", code(correct(1, "cause", "承揽合同纠纷")));
        assertEquals(3, ledger.lines(Ledger.REGISTER).get(0).version());
    }

    @Test
    public void onlyAMonthThatIsOverIsLockedAndOnlyOnce() {
        Act act = act("tm-1", Role.TRIAL_MANAGEMENT);
        assertEquals("MONTH_NOT_OVER", code(months.lock(act, YearMonth.of(2026, 11), "")));
        assertEquals("MONTH_NOT_OVER", code(months.lock(act, YearMonth.of(2027, 1), "")));
        done(months.lock(act, OCTOBER, ""));
        assertEquals("repeated it is answered alike", 1, done(months.lock(act, OCTOBER, "")).version());
        assertEquals("MONTH_LOCKED_ALREADY", code(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, "")));
        assertEquals("MONTH_NOT_LOCKED",
                code(months.reopen(act("tm-1", Role.TRIAL_MANAGEMENT), YearMonth.of(2026, 9), "为什么")));
    }

    @Test
    public void whatAFeedTellsLateIsEnteredAndShowsAsChangedSinceTheLock() {
        done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, ""));
        session("s-3", "2026-10-30T01:00:00Z");
        ledger.follow(matters);
        assertEquals(List.of("法官主动释明台账：锁定时 1 件，现为 2 件"), months.all(Samples.COURT).get(0).since());
    }

    @Test
    public void othersLearnOfItByTheLedgersOwnFeed() {
        done(correct(1, "cause", "租赁合同纠纷"));
        done(months.lock(act("tm-1", Role.TRIAL_MANAGEMENT), OCTOBER, ""));
        assertEquals("ledger", own.name());
        assertEquals(2, ledger.number("SELECT COUNT(*) FROM sm_ledger.FEED"));
        assertTrue("positions come with the sequencer", own.latest() <= 2);
    }

    private void session(String id, String at) {
        Samples.Session session = Samples.session(id);
        session.startedAt = Instant.parse(at);
        matters.add(session.fact());
    }

    private Outcome<Corrections.Corrected> correct(long seq, String column, String value) {
        return corrections.correct(act("tm-1", Role.TRIAL_MANAGEMENT), Fixture.ALL, EVERYTHING,
                wish(seq, column, value));
    }

    private static Correction wish(long seq, String column, String value) {
        return new Correction(Ledger.JUDGE_INITIATED, seq, changes(column, value), "录入有误");
    }

    private static List<Correction.Change> changes(String column, String value) {
        return List.of(new Correction.Change(column, value));
    }

    private static Act act(String person, Role role) {
        return new Act(new MessageId(UUID.randomUUID().toString()),
                new Caller(new PersonId(person), "关若飞", Set.of(role),
                        new CourtCode(Samples.COURT), "审管办", false));
    }

    private static void invalid(String code, org.junit.function.ThrowingRunnable making) {
        assertEquals(code, assertThrows(InvalidValue.class, making).code());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.orFault();
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
