package org.shiming.ledger.app.proof;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.casesystem.Filing;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.Hashes;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.app.office.Signer;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Root;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.ChainRows;

/** A root outside the database finds what nobody finds inside it: a chain rewritten or cut off as a whole. */
public class RootsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryFeed matters = new MemoryFeed("matters");
    private Fixture ledger;
    private Signer signer;
    private RootMaker maker;
    private Path file;

    @Before
    public void open() throws IOException {
        ledger = new Fixture();
        signer = Signer.ofFile(folder.getRoot().toPath().resolve("key"));
        Path roots = folder.getRoot().toPath().resolve("roots");
        file = roots.resolve("roots-豫0481.jsonl");
        maker = new RootMaker(ledger.dataSource(), roots, signer, "SM3");
        more(5);
        assertEquals(1, maker.due(NOON, HOUR).size());
        more(5);
        assertEquals(1, maker.due(NOON.plus(HOUR), HOUR).size());
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void rootsAreNumberedChainedAndSigned() throws IOException {
        List<Root> roots = read();
        assertEquals(List.of(1L, 2L), roots.stream().map(Root::number).toList());
        assertEquals(Root.NONE, roots.get(0).previous());
        assertEquals(roots.get(0).root(), roots.get(1).previous());
        assertEquals(5, roots.get(0).anchor("JUDGE_INITIATED").orElseThrow().seq());
        assertEquals(10, roots.get(1).anchor("JUDGE_INITIATED").orElseThrow().seq());
        assertTrue(signer.verifies(roots.get(1).text(), roots.get(1).signature()));
        assertEquals(Hashes.of("SM3", roots.get(1).text()), roots.get(1).root());
        assertEquals(Optional.empty(), flaw());
    }

    @Test
    public void aRootIsDueAfterItsIntervalAndOnlyIfThereIsSomethingNew() {
        assertEquals("nothing new", 0, maker.due(NOON.plus(HOUR.multipliedBy(9)), HOUR).size());
        more(1);
        assertEquals("too early", 0, maker.due(NOON.plus(HOUR).plusSeconds(60), HOUR).size());
        assertEquals(1, maker.due(NOON.plus(HOUR.multipliedBy(2)), HOUR).size());
    }

    @Test
    public void aClockSetBackStopsNoRoots() throws IOException {
        more(1);
        assertEquals(1, maker.due(NOON.minus(Duration.ofDays(3)), HOUR).size());
        assertEquals(3, read().get(2).number());
        assertEquals(Optional.empty(), flaw());
    }

    @Test
    public void aChainRewrittenAsAWholeWithItsHeadIsFoundAndTheStretchIsNamed() throws SQLException {
        rewriteFrom(7);
        assertTrue("inside the database everything agrees", ledger.verify().whole());
        Flaw flaw = flaw().orElseThrow();
        assertEquals(Flaw.Kind.REWRITTEN, flaw.kind());
        assertEquals("after the last entry that a root still knows", 6, flaw.seq());
        assertTrue(flaw.message(), flaw.message().contains("存证第 2 号"));
    }

    @Test
    public void aRewritingFromTheFirstEntryIsNamedFromTheFirst() throws SQLException {
        rewriteFrom(1);
        assertEquals(1, flaw().orElseThrow().seq());
    }

    @Test
    public void theEndCutOffTogetherWithHeadAndCountsIsFound() throws SQLException {
        ledger.sql("DELETE FROM sm_ledger.ITEM WHERE SEQ > 8");
        ledger.sql("DELETE FROM sm_ledger.ENTRY WHERE SEQ > 8");
        ledger.sql("UPDATE sm_ledger.BOOK SET LAST_SEQ = 8, ITEMS = 8, HEAD_HASH ="
                + " (SELECT HASH FROM sm_ledger.ENTRY WHERE SEQ = 8)");
        ledger.sql("UPDATE sm_ledger.FIGURE SET TALLY = 8");
        ledger.sql("UPDATE sm_ledger.SOURCE SET TAKEN = 8");
        assertTrue("inside the database everything agrees", ledger.verify().whole());
        assertEquals(Flaw.Kind.TRUNCATED, flaw().orElseThrow().kind());
        assertEquals(9, flaw().orElseThrow().seq());
    }

    @Test
    public void aLedgerRemovedWithItsHeadIsFound() throws SQLException {
        for (String table : List.of("ITEM", "ENTRY", "FIGURE", "SOURCE", "BOOK")) {
            ledger.sql("DELETE FROM sm_ledger." + table);
        }
        List<Verdict.Book> none = List.of(new Verdict.Book(Samples.COURT, "DUTY_LAWYER", 0, "", Optional.empty()));
        assertEquals(Flaw.Kind.TRUNCATED, watch().compare(none).get(1).flaw().orElseThrow().kind());
    }

    @Test
    public void aRootChangedInTheFileIsFound() throws IOException {
        edit(text -> text.replaceFirst("\"seq\":5", "\"seq\":4"));
        assertBroken(1, "根值");
    }

    @Test
    public void aRootMadeBySomebodyElseIsFound() throws IOException {
        Signer other = Signer.ofFile(folder.getRoot().toPath().resolve("other"));
        List<Root> roots = read();
        Root forged = new Root(Samples.COURT, 2, "2026-11-23T05:00:00Z", roots.get(0).root(), "SM3",
                roots.get(0).anchors(), "", "");
        forged = forged.sealed(Hashes.of("SM3", forged.text()), other.sign(forged.text()));
        Files.writeString(file, RootFile.line(roots.get(0)) + "\n" + RootFile.line(forged) + "\n");
        assertBroken(2, "签名");
    }

    @Test
    public void aRootLeftOutIsFound() throws IOException {
        edit(text -> text.substring(text.indexOf('\n') + 1));
        assertBroken(2, "不衔接");
        edit(text -> "");
        assertBroken(1, "没有这一号");
    }

    @Test
    public void rootsCutOffAtTheEndAreMissedByTheDatabase() throws IOException {
        edit(text -> text.substring(0, text.indexOf('\n') + 1));
        assertBroken(2, "没有这一号");
    }

    @Test
    public void aFileThatIsNoFileOfRootsIsNamed() throws IOException {
        Files.writeString(file, "nothing\n");
        assertBroken(0, "无法读取");
    }

    @Test
    public void aRootGoesToTheHostAsOnePaperWithOneKey() throws IOException {
        Root root = read().get(1);
        Filing filing = RootKeeper.filing(root, "（2026）豫0481存证1号");
        assertEquals(filing, RootKeeper.filing(root, "（2026）豫0481存证1号"));
        assertEquals("台账存证第 2 号", filing.title());
        assertEquals(RootFile.line(root), new String(filing.content(), StandardCharsets.UTF_8));
    }

    private void more(int sessions) {
        for (int i = 0; i < sessions; i++) {
            matters.add(Samples.session("s-" + matters.entries().size()).fact());
        }
        ledger.follow(matters);
    }

    private List<Root> read() throws IOException {
        return new RootFile(file.getParent(), Samples.COURT).read();
    }

    private RootWatch watch() {
        return new RootWatch(ledger.dataSource(), file.getParent(), signer::verifies);
    }

    private Optional<Flaw> flaw() {
        try {
            return watch().compare(ledger.verify().books()).stream().flatMap(book -> book.flaw().stream()).findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void assertBroken(long number, String why) {
        Flaw flaw = flaw().orElseThrow();
        assertEquals(Flaw.Kind.ROOT_BROKEN, flaw.kind());
        assertEquals(number, flaw.seq());
        assertTrue(flaw.message(), flaw.message().contains(why));
    }

    /** What somebody does in a text editor. */
    private interface Edit {
        String of(String text);
    }

    private void edit(Edit edit) throws IOException {
        Files.writeString(file, edit.of(Files.readString(file)));
    }

    /** What somebody does who knows the chain: changes an entry and makes every hash after it right again. */
    private void rewriteFrom(long seq) throws SQLException {
        List<Sealed> entries = new ArrayList<>();
        try (ChainRows rows = new ChainRows(ledger.dataSource())) {
            rows.scan(stored -> entries.add(stored.sealed()));
        }
        Chain chain = Hashes.chain();
        String previous = "";
        try (Connection connection = ledger.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE sm_ledger.ENTRY SET FACTS = ?, PREV_HASH = ?, HASH = ? WHERE SEQ = ?")) {
            for (Sealed sealed : entries) {
                Block block = sealed.block();
                previous = block.seq() == 1 ? block.prevHash() : previous;
                Block changed = new Block(block.seq(), previous, block.algorithm(), block.eventId(), block.feed(),
                        block.feedPosition(), block.kind(), block.atMillis(), block.takenMillis(), block.onDay(),
                        block.caseNumber(), block.actor(), block.subject(), block.refersTo(), block.sourceHash(),
                        block.seq() == seq ? block.facts().replace("买卖", "借贷") : block.facts());
                update.setString(1, changed.facts());
                update.setString(2, previous);
                previous = chain.hash(changed);
                update.setString(3, previous);
                update.setLong(4, block.seq());
                update.executeUpdate();
            }
        }
        ledger.sql("UPDATE sm_ledger.BOOK SET HEAD_HASH = '" + previous + "'");
    }
}
