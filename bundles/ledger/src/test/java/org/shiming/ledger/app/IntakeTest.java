package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Selection;

public class IntakeTest {
    private static final Instant LATER = Instant.parse("2026-11-21T03:00:00Z");

    private Fixture ledger;
    private MemoryFeed matters;

    @Before
    public void open() {
        ledger = new Fixture();
        matters = new MemoryFeed("matters");
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void aSessionStandsInTheLedgerOfItsProcedure() {
        for (String mode : Samples.MODES) {
            Samples.Session session = Samples.session("s-" + mode);
            session.mode = mode;
            matters.add(session.fact());
        }
        ledger.follow(matters);
        for (String mode : Samples.MODES) {
            assertEquals(mode, 1, ledger.total(Ledger.of(mode).orElseThrow()));
        }
        assertEquals(0, ledger.total(Ledger.LEADER));
        assertEquals(0, ledger.total(Ledger.REGISTER));
    }

    @Test
    public void installedLateItHoldsEveryPastFactOnce() {
        Random random = new Random(7);
        for (int i = 0; i < 2_345; i++) {
            matters.add(Samples.random(random, LocalDate.of(2025, 11, 1).plusDays(i / 20), 9).fact());
        }
        ledger.follow(matters, Digests.SM3, 500);
        assertEquals(2_345, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
        assertEquals(2_345, ledger.number("SELECT COUNT(DISTINCT EVENT_ID) FROM sm_ledger.ENTRY"));
        assertTrue(ledger.verify().whole());
        ledger.follow(matters);
        assertEquals(2_345, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
    }

    @Test
    public void startedAgainItGoesOnWhereItStopped() {
        matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
        matters.add(Samples.session("s-2").fact());
        ledger.follow(matters);
        assertEquals(2, ledger.total(Ledger.JUDGE_INITIATED));
        assertEquals(2, ledger.number("SELECT LAST_SEQ FROM sm_ledger.BOOK"));
    }

    @Test
    public void aRepeatedEventIsNotEnteredAgain() {
        FeedEntry first = matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
        matters.add(first);
        matters.add(Samples.session("s-2").fact());
        matters.add(first);
        ledger.follow(matters);
        assertEquals(2, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
        assertEquals(2, ledger.number("SELECT REPEATED FROM sm_ledger.SOURCE"));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void twoNodesAtOnceEnterEachFactOnce() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 600; i++) {
            matters.add(Samples.random(random, LocalDate.of(2026, 1, 1).plusDays(i / 10), 5).fact());
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Void> node = () -> {
            ledger.follow(matters, Digests.SM3, 50);
            return null;
        };
        for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
            done.get();
        }
        nodes.shutdown();
        ledger.follow(matters);
        assertEquals(600, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aFeedThatSkipsIsRefused() {
        matters.add(Samples.session("s-1").fact());
        matters.add(Samples.session("s-2").fact());
        matters.entries().remove(0);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> ledger.follow(matters));
        assertTrue(refused.getMessage(), refused.getMessage().contains("skips"));
        assertEquals(0, ledger.number("SELECT COUNT(*) FROM sm_ledger.ENTRY"));
    }

    @Test
    public void aFeedWithAHoleAsLargeAsABatchIsRefused() {
        MemoryFeed hollow = new MemoryFeed("matters") {
            @Override
            public List<FeedEntry> read(long after, int max) {
                return List.of();
            }
        };
        hollow.add(Samples.session("s-1").fact());
        assertThrows(FeedBroken.class, () -> ledger.follow(hollow));
    }

    @Test
    public void aFeedThatHasLostEntriesIsRefused() {
        matters.add(Samples.session("s-1").fact());
        matters.add(Samples.session("s-2").fact());
        ledger.follow(matters);
        matters.entries().remove(1);
        FeedBroken refused = assertThrows(FeedBroken.class, () -> ledger.follow(matters));
        assertTrue(refused.getMessage(), refused.getMessage().contains("it ends at 1"));
    }

    @Test
    public void theFilingIsALaterEntryAndTheListShowsIt() {
        matters.add(Samples.session("s-1").fact());
        matters.add(Samples.filed("s-1", LATER));
        ledger.follow(matters, Digests.SM3, 1);
        assertEquals(1, ledger.total(Ledger.JUDGE_INITIATED));
        Row line = ledger.lines(Ledger.JUDGE_INITIATED).get(0);
        assertEquals("Y", line.item().standing().filed());
        LedgerDesk.Detail detail = ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow();
        assertEquals("RECORD_FILED", detail.later().get(0).block().kind());
        assertEquals(1, detail.later().get(0).block().refersTo());
        assertFalse("the first entry is as it was", detail.entry().block().facts().contains("filedReceipt"));
    }

    @Test
    public void whatAnotherFeedToldTooEarlyIsJoinedWhenTheSubjectArrives() {
        MemoryFeed other = new MemoryFeed("judge-explanation");
        other.add(Samples.entry("REMINDED", LATER, Samples.COURT, "（2026）豫0481民初123号", "judge-1",
                Map.of("session", "s-1", "outstanding", "1200.00")));
        ledger.follow(other);
        assertEquals(1, ledger.number("SELECT COUNT(*) FROM sm_ledger.WAITING"));
        matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
        assertEquals(0, ledger.number("SELECT COUNT(*) FROM sm_ledger.WAITING"));
        LedgerDesk.Detail detail = ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow();
        assertEquals("REMINDED", detail.later().get(0).block().kind());
    }

    @Test
    public void anAppointmentAndAMatterChangeTheirState() {
        matters.add(Samples.entry("APPOINTMENT_BOOKED", LATER, Samples.COURT, "（2026）豫0481民初123号", "staff-1",
                Map.of("id", "a-1", "judge", "judge-2", "state", "BOOKED")));
        matters.add(Samples.entry("APPOINTMENT_CHANGED", LATER, Samples.COURT, "（2026）豫0481民初123号", "staff-1",
                Map.of("id", "a-1", "judge", "judge-2", "state", "CANCELLED")));
        matters.add(Samples.matter("MATTER_OPENED", "m-9", "OPEN", LATER));
        matters.add(Samples.matter("MATTER_CLOSED", "m-9", "ACCEPTED", LATER.plusSeconds(60)));
        ledger.follow(matters);
        assertEquals("CANCELLED", ledger.lines(Ledger.JUDGE_APPOINTMENT).get(0).item().standing().outcome());
        assertEquals("ACCEPTED", ledger.lines(Ledger.REGISTER).get(0).item().standing().outcome());
        assertEquals(1, ledger.total(Ledger.REGISTER));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void anUnknownFeedIsEnteredByConvention() {
        MemoryFeed leader = new MemoryFeed("leader-assignment");
        leader.add(Samples.entry("ITEM_ASSIGNED", LATER, Samples.COURT, "", "leader-1",
                Map.of("ledger", "LEADER", "subject", "item-1", "summary", "院领导交办一项。", "secret", "不应出现")));
        leader.add(Samples.entry("ITEM_ASSIGNED", LATER.plusSeconds(5), Samples.COURT, "", "leader-1",
                Map.of("ledger", "LEADER", "subject", "item-1", "summary", "延期。")));
        ledger.follow(leader);
        assertEquals(1, ledger.total(Ledger.LEADER));
        LedgerDesk.Detail detail = ledger.desk.entry(Fixture.ALL, Ledger.LEADER, 1).orElseThrow();
        assertEquals(1, detail.later().size());
        assertFalse(detail.entry().block().facts().contains("不应出现"));
    }

    @Test
    public void theStateOfAnItemIsItsOutcomeAndWhatAFactDoesNotSayStays() {
        MemoryFeed leader = new MemoryFeed("leader-assignment");
        leader.add(Samples.entry("ITEM_ASSIGNED", LATER, Samples.COURT, "", "leader-1",
                Map.of("ledger", "LEADER", "subject", "item-1", "state", "DISPATCHED", "mood", "AGITATED")));
        leader.add(Samples.entry("ITEM_NOTED", LATER.plusSeconds(5), Samples.COURT, "", "leader-1",
                Map.of("ledger", "LEADER", "subject", "item-1", "dueOn", "2026-12-01")));
        ledger.follow(leader);
        Row line = ledger.lines(Ledger.LEADER).get(0);
        assertEquals("DISPATCHED", line.item().standing().outcome());
        assertEquals("AGITATED", line.item().standing().mood());
        assertEquals("2026-12-01", line.fact("dueOn").asText());
        leader.add(Samples.entry("ITEM_CLOSED", LATER.plusSeconds(9), Samples.COURT, "", "leader-1",
                Map.of("ledger", "LEADER", "subject", "item-1", "state", "CLOSED")));
        ledger.follow(leader);
        assertEquals("CLOSED", ledger.lines(Ledger.LEADER).get(0).item().standing().outcome());
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aPluginsFactAboutASessionFillsTheSessionsLine() {
        matters.add(Samples.session("s-1").fact());
        MemoryFeed duty = new MemoryFeed("duty-lawyer");
        duty.add(Samples.entry("SHIFT_NOTED", LATER, Samples.COURT, "（2026）豫0481民初123号", "lawyer-1",
                Map.of("session", "s-1", "firm", "清砚律师事务所", "shift", "MORNING", "judge", "judge-7", "judgeName",
                        "贺云舟")));
        ledger.follow(matters);
        ledger.follow(duty);
        LedgerDesk.Page page = ledger.desk.page(Fixture.ALL, Selection.all(Ledger.JUDGE_INITIATED), null, 20);
        assertEquals("清砚律师事务所", page.rows().get(0).fact("firm").asText());
        assertEquals(2, page.rows().get(0).version());
        assertEquals("the fact told the name", "贺云舟", page.values().person("judge-7"));
    }

    @Test
    public void anUnreadablePayloadIsEnteredAndStopsNothing() {
        matters.add(new FeedEntry(0, "e-1", "SESSION_RECORDED", LATER, Samples.COURT, "", "judge-1", "{broken"));
        matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
        assertEquals(1, ledger.total(Ledger.REGISTER));
        assertEquals(1, ledger.total(Ledger.JUDGE_INITIATED));
    }

    @Test
    public void factsBeyondOneColumnAndRareCharactersSurvive() {
        Samples.Session session = Samples.session("s-1");
        session.division = "䶮㛃𬭚😀" + "长".repeat(40);
        session.answers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            session.answers.add(i % 2 == 0 ? "UNDERSTOOD" : "PARTLY");
        }
        matters.add(session.fact());
        ledger.follow(matters);
        String facts = ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow().entry().block().facts();
        assertTrue(facts.length() > 24_000);
        assertTrue(facts.contains("䶮㛃𬭚😀"));
        assertTrue(ledger.verify().whole());
    }
}
