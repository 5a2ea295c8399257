package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Verdict;

/** What somebody with SQL at hand may do, and what the verification says (fault 42). */
public class TamperTest {
    private static final String HERE = " WHERE BOOK = (SELECT ID FROM sm_ledger.BOOK WHERE LEDGER = 'JUDGE_INITIATED')";

    private Fixture ledger;

    @Before
    public void open() {
        ledger = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        for (int i = 1; i <= 20; i++) {
            matters.add(Samples.session("s-" + i).fact());
        }
        Samples.Session other = Samples.session("o-1");
        other.mode = "DUTY_LAWYER";
        matters.add(other.fact());
        ledger.follow(matters);
        assertTrue(ledger.verify().whole());
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void everyChangedColumnIsFound() {
        String[] changes = {"FACTS = REPLACE_ME", "CASE_NUMBER = '（2026）豫0481民初9号'", "ACTOR = 'x'", "KIND = 'X'",
            "ON_DAY = 20260101", "AT_MILLIS = AT_MILLIS + 1", "TAKEN_MILLIS = 1", "EVENT_ID = 'x'", "FEED = 'x'",
            "FEED_POSITION = 99", "SUBJECT = 'session:x'", "REFERS_TO = 3", "ALGORITHM = 'SHA-256'",
            "ALGORITHM = 'NONE'", "HASH = '" + "0".repeat(64) + "'", "SOURCE_HASH = '" + "0".repeat(64) + "'",
            "PREV_HASH = '" + "0".repeat(64) + "'", "PREV_HASH = UPPER(PREV_HASH)", "HASH = ''"};
        for (String change : changes) {
            try (Fixture fresh = fresh()) {
                fresh.sql("UPDATE sm_ledger.ENTRY SET "
                        + change.replace("REPLACE_ME", "'{\"partyLabel\":\"李某\"}'") + HERE + " AND SEQ = 7");
                Flaw flaw = fresh.flaw(Ledger.JUDGE_INITIATED).orElseThrow(() -> new AssertionError(change));
                assertEquals(change, Flaw.Kind.CHANGED, flaw.kind());
                assertEquals(change, 7, flaw.seq());
            }
        }
    }

    @Test
    public void aDeletedEntryIsNamed() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE + " AND SEQ = 9");
        found(Flaw.Kind.MISSING, 9);
    }

    @Test
    public void theFirstEntryDeletedIsNamed() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE + " AND SEQ = 1");
        found(Flaw.Kind.MISSING, 1);
    }

    @Test
    public void twoEntriesSwappedAreNamed() {
        ledger.sql("UPDATE sm_ledger.ENTRY SET SEQ = 1000" + HERE + " AND SEQ = 5");
        ledger.sql("UPDATE sm_ledger.ENTRY SET SEQ = 5" + HERE + " AND SEQ = 6");
        ledger.sql("UPDATE sm_ledger.ENTRY SET SEQ = 6" + HERE + " AND SEQ = 1000");
        Flaw flaw = found(Flaw.Kind.REORDERED, 5);
        assertTrue(flaw.message(), flaw.message().contains("原第 6 条"));
    }

    @Test
    public void aGapClosedByMovingTheRestUpIsNamed() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE + " AND SEQ = 9");
        for (int seq = 10; seq <= 20; seq++) {
            ledger.sql("UPDATE sm_ledger.ENTRY SET SEQ = " + (seq - 1) + HERE + " AND SEQ = " + seq);
        }
        found(Flaw.Kind.REORDERED, 9);
    }

    @Test
    public void theEndCutOffIsNamed() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE + " AND SEQ > 17");
        Flaw flaw = found(Flaw.Kind.TRUNCATED, 18);
        assertTrue(flaw.message(), flaw.message().contains("截去 3 条"));
    }

    @Test
    public void theEndCutOffTogetherWithTheHeadIsFoundByTheCounts() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE + " AND SEQ > 17");
        ledger.sql("UPDATE sm_ledger.BOOK SET LAST_SEQ = 17, HEAD_HASH = (SELECT HASH FROM sm_ledger.ENTRY" + HERE
                + " AND SEQ = 17) WHERE LEDGER = 'JUDGE_INITIATED'");
        Verdict verdict = ledger.verify();
        assertFalse(verdict.whole());
        assertTrue(verdict.books().stream().anyMatch(b -> b.flaw().map(Flaw::kind)
                .equals(Optional.of(Flaw.Kind.COUNT_DIFFERS))));
    }

    @Test
    public void aWholeLedgerRemovedIsFound() {
        ledger.sql("DELETE FROM sm_ledger.ENTRY" + HERE);
        ledger.sql("DELETE FROM sm_ledger.BOOK WHERE LEDGER = 'JUDGE_INITIATED'");
        assertFalse(ledger.verify().whole());
    }

    @Test
    public void onlyTheHeadOfALedgerRemovedIsFound() {
        ledger.sql("DELETE FROM sm_ledger.BOOK WHERE LEDGER = 'JUDGE_INITIATED'");
        assertFalse(ledger.verify().whole());
    }

    @Test
    public void anEntryInsertedBehindTheEndIsNamed() {
        copy("21", "'x-1'", "HASH");
        found(Flaw.Kind.ADDED, 21);
    }

    @Test
    public void anEntryInsertedBetweenIsNamed() {
        for (int seq = 20; seq >= 8; seq--) {
            ledger.sql("UPDATE sm_ledger.ENTRY SET SEQ = " + (seq + 1) + HERE + " AND SEQ = " + seq);
        }
        copy("8", "'x-1'", "'" + "a".repeat(64) + "'");
        found(Flaw.Kind.CHANGED, 8);
    }

    @Test
    public void anEntryRewrittenWithItsHashIsNamedByTheNext() {
        // A forger who recomputes one entry's hash, for instance with another ledger's genuine entry.
        ledger.sql("UPDATE sm_ledger.ENTRY SET PREV_HASH = '" + "b".repeat(64) + "'" + HERE + " AND SEQ = 12");
        String forged = new org.shiming.ledger.domain.Chain(Digests::of).hash(ledger.desk
                .entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 12).orElseThrow().entry().block());
        ledger.sql("UPDATE sm_ledger.ENTRY SET HASH = '" + forged + "'" + HERE + " AND SEQ = 12");
        found(Flaw.Kind.REPLACED, 11);
    }

    @Test
    public void aChangedHeadIsFound() {
        ledger.sql("UPDATE sm_ledger.BOOK SET HEAD_HASH = '" + "c".repeat(64) + "' WHERE LEDGER = 'JUDGE_INITIATED'");
        found(Flaw.Kind.HEAD_CHANGED, 20);
    }

    @Test
    public void changedTotalsAreFound() {
        ledger.sql("UPDATE sm_ledger.FIGURE SET TALLY = TALLY + 1 WHERE WHO = ''");
        assertEquals(Flaw.Kind.COUNT_DIFFERS, ledger.flaw(Ledger.JUDGE_INITIATED).orElseThrow().kind());
    }

    @Test
    public void aRemovedLineOfTheListIsFound() {
        ledger.sql("DELETE FROM sm_ledger.ITEM WHERE SUBJECT = 'session:s-3'");
        assertEquals(Flaw.Kind.COUNT_DIFFERS, ledger.flaw(Ledger.JUDGE_INITIATED).orElseThrow().kind());
    }

    @Test
    public void theOtherLedgersStayWhole() {
        ledger.sql("UPDATE sm_ledger.ENTRY SET ACTOR = 'x'" + HERE + " AND SEQ = 7");
        assertEquals(Optional.empty(), ledger.flaw(Ledger.DUTY_LAWYER));
    }

    @Test
    public void aPartOfTheLedgersIsVerifiedAlone() {
        ledger.sql("UPDATE sm_ledger.ENTRY SET ACTOR = 'x'" + HERE + " AND SEQ = 7");
        assertTrue(ledger.verifier.verify(Samples.COURT, "DUTY_LAWYER").orElseThrow().whole());
        assertFalse(ledger.verifier.verify(Samples.COURT, "JUDGE_INITIATED").orElseThrow().whole());
    }

    @Test
    public void anAlgorithmChangedMidwayVerifies() {
        try (Fixture fresh = new Fixture()) {
            MemoryFeed matters = new MemoryFeed("matters");
            String[] algorithms = {Digests.SM3, Digests.SHA_256, Digests.SM3};
            for (int i = 0; i < 9; i++) {
                matters.add(Samples.session("s-" + i).fact());
                fresh.follow(matters, algorithms[i / 3], 10);
            }
            assertTrue(fresh.verify().whole());
            assertEquals(3, fresh.number("SELECT COUNT(*) FROM sm_ledger.ENTRY WHERE ALGORITHM = 'SHA-256'"));
            fresh.sql("UPDATE sm_ledger.ENTRY SET ACTOR = 'x' WHERE SEQ = 5");
            assertEquals(5, fresh.flaw(Ledger.JUDGE_INITIATED).orElseThrow().seq());
        }
    }

    @Test
    public void anotherCourtsChainCannotBePutInItsPlace() {
        MemoryFeed other = new MemoryFeed("other-matters");
        ledger.follow(other);
        Samples.Session session = Samples.session("z-1");
        session.court = "豫0482";
        MemoryFeed matters = new MemoryFeed("matters-2");
        matters.add(Samples.entry("X", Instant.parse("2026-11-20T01:00:00Z"), "豫0482", "", "a", java.util.Map.of()));
        ledger.follow(matters);
        ledger.sql("UPDATE sm_ledger.BOOK SET COURT = '豫0499' WHERE COURT = '豫0482'");
        assertFalse(ledger.verify().whole());
    }

    private Fixture fresh() {
        Fixture fresh = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        for (int i = 1; i <= 10; i++) {
            matters.add(Samples.session("s-" + i).fact());
        }
        fresh.follow(matters);
        return fresh;
    }

    private void copy(String seq, String eventId, String hash) {
        String same = "PREV_HASH, ALGORITHM, FEED, FEED_POSITION, KIND, AT_MILLIS, TAKEN_MILLIS, ON_DAY, CASE_NUMBER,"
                + " ACTOR, SUBJECT, REFERS_TO, SOURCE_HASH, FACTS, PARTS, BOOK";
        ledger.sql("INSERT INTO sm_ledger.ENTRY (SEQ, EVENT_ID, EVENT_KEY, HASH, " + same + ") SELECT " + seq + ", "
                + eventId + ", 1, " + hash + ", " + same + " FROM sm_ledger.ENTRY" + HERE + " AND SEQ = 3");
    }

    private Flaw found(Flaw.Kind kind, long seq) {
        Flaw flaw = ledger.flaw(Ledger.JUDGE_INITIATED).orElseThrow();
        assertEquals(flaw.message(), kind, flaw.kind());
        assertEquals(flaw.message(), seq, flaw.seq());
        return flaw;
    }
}
