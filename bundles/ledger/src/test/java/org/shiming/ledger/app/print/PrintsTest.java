package org.shiming.ledger.app.print;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.outcome.Outcome;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;

/** A printed line carries number, version and hash, and can be checked by them. */
public class PrintsTest {
    private static final PaperNumber FIRST = new PaperNumber(Ledger.JUDGE_INITIATED, 1);
    private static final Set<Field.Sight> EVERYTHING = Set.of(Field.Sight.values());

    private final MemoryFeed matters = new MemoryFeed("matters");
    private final Press press = new Press();
    private Fixture ledger;
    private Prints prints;

    /** Keeps the paper that it was given. */
    private static final class Press implements Papers {
        private Paper paper;

        @Override
        public Outcome<byte[]> render(Paper given, PaperFormat format) {
            paper = given;
            return Outcome.done("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Before
    public void open() {
        ledger = new Fixture();
        matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
        prints = new Prints(ledger.desk, "舞钢市人民法院", press);
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void aPaperHasAllColumnsAndNumberVersionAndHash() {
        prints.print(Fixture.ALL, EVERYTHING, FIRST, PaperFormat.PDF).orFault();
        assertEquals("舞钢市人民法院", press.paper.court());
        assertEquals("法官主动释明登记表", press.paper.title());
        assertEquals("TZ-JUDGE_INITIATED-1", press.paper.number());
        assertEquals(1, press.paper.version());
        List<String> values = values();
        assertTrue(values.contains("买卖合同纠纷") && values.contains("张某某") && values.contains("第 1 版"));
        assertTrue(values.contains(entry().entry().hash()));
        assertTrue(values.contains("1. 违约金为什么没有全部支持？ —— 理解"));
    }

    @Test
    public void whatFollowedMakesANewVersionAndIsListed() {
        filed();
        prints.print(Fixture.ALL, EVERYTHING, FIRST, PaperFormat.DOCX).orFault();
        assertEquals(2, press.paper.version());
        List<List<String>> later = press.paper.blocks().stream().filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).rows()).findFirst().orElseThrow();
        assertEquals("笔录入卷", later.get(0).get(2));
    }

    @Test
    public void theCurrentPaperIsCurrentAndAnOlderOneIsSuperseded() {
        String first = entry().entry().hash();
        assertEquals(Prints.Worth.State.CURRENT, check(1, first).state());
        assertEquals("the first digits do", Prints.Worth.State.CURRENT, check(1, first.substring(0, 12)).state());
        filed();
        Prints.Worth worth = check(1, first);
        assertEquals(Prints.Worth.State.SUPERSEDED, worth.state());
        assertEquals(2, worth.version());
        assertEquals(Prints.Worth.State.CURRENT, check(2, worth.hash().toUpperCase(java.util.Locale.ROOT)).state());
    }

    @Test
    public void aPaperWithAnotherHashOrAVersionThatNeverWasDiffers() {
        assertEquals(Prints.Worth.State.DIFFERENT, check(1, "0".repeat(64)).state());
        assertEquals(Prints.Worth.State.DIFFERENT, check(7, entry().entry().hash()).state());
        assertEquals(Prints.Worth.State.DIFFERENT, check(0, entry().entry().hash()).state());
    }

    @Test
    public void whatIsUnknownOrNotSeenOrTooShortIsNamed() {
        assertEquals("HASH_TOO_SHORT", code(prints.check(Fixture.ALL, FIRST, 1, "abc")));
        assertEquals("ENTRY_UNKNOWN",
                code(prints.check(Fixture.ALL, new PaperNumber(Ledger.JUDGE_INITIATED, 9), 1, "0".repeat(12))));
        Scope other = new Scope(Samples.COURT, Scope.Reach.PERSON, "judge-9");
        assertEquals("ENTRY_UNKNOWN", code(prints.print(other, EVERYTHING, FIRST, PaperFormat.PDF)));
        assertEquals("PAPERS_ABSENT", code(new Prints(ledger.desk, "院", null).print(Fixture.ALL, EVERYTHING, FIRST,
                PaperFormat.PDF)));
    }

    @Test
    public void aNumberIsReadAsItIsPrinted() {
        assertEquals(Optional.of(FIRST), PaperNumber.of(" " + FIRST.text() + " "));
        for (String none : List.of("", "TZ-NONE-1", "TZ-LEADER-", "TZ-LEADER-x", "LEADER-1")) {
            assertEquals(none, Optional.empty(), PaperNumber.of(none));
        }
        assertFalse(PaperNumber.of(null).isPresent());
    }

    private void filed() {
        matters.add(Samples.filed("s-1", Instant.parse("2026-11-21T03:00:00Z")));
        ledger.follow(matters);
    }

    private LedgerDesk.Detail entry() {
        return ledger.desk.entry(Fixture.ALL, Ledger.JUDGE_INITIATED, 1).orElseThrow();
    }

    private Prints.Worth check(int version, String hash) {
        return prints.check(Fixture.ALL, FIRST, version, hash).orFault();
    }

    private List<String> values() {
        return press.paper.blocks().stream().filter(Block.Fields.class::isInstance)
                .flatMap(block -> ((Block.Fields) block).fields().stream()).map(Block.Field::value).toList();
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
