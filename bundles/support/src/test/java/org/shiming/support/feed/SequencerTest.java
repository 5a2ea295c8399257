package org.shiming.support.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.json.Json;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.Tx;

public class SequencerTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03.004Z");

    private TestDatabase database;
    private Tx tx;
    private Sequencer sequencer;
    private StoredFeed feed;

    /** A fact's payload in these tests. */
    public record Step(int number) {}

    @Before
    public void open() {
        database = new TestDatabase("support-test", "sm_test", "db/sm_test.xml");
        tx = database.tx();
        sequencer = new Sequencer(tx, "sm_test");
        feed = new StoredFeed(tx, "test");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void factsOfOneMillisecondStandInTheOrderInWhichTheyWereWritten() {
        for (int i = 0; i < 40; i++) {
            int number = i;
            tx.run(em -> Journal.append(em, List.of(step(2 * number, AT), step(2 * number + 1, AT))));
        }
        sequencer.round();
        assertEquals(IntStream.range(0, 80).boxed().toList(), numbers(feed.read(0, 100)));
    }

    @Test
    public void factsWrittenLateStandWhereTheirTimePutsThemAmongThoseThatWait() {
        tx.run(em -> Journal.append(em, List.of(step(2, AT.plusMillis(1)))));
        tx.run(em -> Journal.append(em, List.of(step(1, AT))));
        sequencer.round();
        assertEquals(List.of(1, 2), numbers(feed.read(0, 10)));
    }

    @Test
    public void aPositionOnceGivenNeverChanges() {
        tx.run(em -> Journal.append(em, List.of(step(2, AT.plusMillis(1)))));
        sequencer.round();
        tx.run(em -> Journal.append(em, List.of(step(1, AT))));
        sequencer.round();
        assertEquals(List.of(2, 1), numbers(feed.read(0, 10)));
    }

    @Test
    public void twoSequencersAtOnceGiveEachPositionOnce() throws Exception {
        tx.run(em -> Journal.append(em, IntStream.range(0, 300).mapToObj(i -> step(i, AT)).toList()));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> round = () -> new Sequencer(tx, "sm_test").round();
        int given = 0;
        for (Future<Integer> done : nodes.invokeAll(List.of(round, round))) {
            given += done.get();
        }
        nodes.shutdown();
        assertTrue("each row was numbered at least once", given >= 300);
        List<FeedEntry> all = feed.read(0, 1000);
        assertEquals(IntStream.rangeClosed(1, 300).mapToObj(i -> (long) i).toList(),
                all.stream().map(FeedEntry::position).toList());
        assertEquals(300, feed.latest());
    }

    @Test
    public void factsWithoutAPositionAreNotSeen() {
        tx.run(em -> Journal.append(em, List.of(step(1, AT))));
        assertTrue(feed.read(0, 10).isEmpty());
        assertEquals(0, feed.latest());
    }

    @Test
    public void aFeedIsReadInPagesFromAfterACursor() {
        tx.run(em -> Journal.append(em, IntStream.range(0, 10).mapToObj(i -> step(i, AT)).toList()));
        sequencer.round();
        List<Integer> seen = new ArrayList<>();
        long after = 0;
        for (List<FeedEntry> page = feed.read(after, 4); !page.isEmpty(); page = feed.read(after, 4)) {
            assertTrue(page.size() <= 4);
            seen.addAll(numbers(page));
            after = page.get(page.size() - 1).position();
        }
        assertEquals(IntStream.range(0, 10).boxed().toList(), seen);
        assertEquals("nothing asked for still answers one", 1, feed.read(0, 0).size());
    }

    @Test
    public void anEntryTellsWhatItsFactSaid() {
        tx.run(em -> Journal.append(em,
                List.of(new Fact("TESTED", AT, "豫0481", "（2026）豫0481民初1号", "J1", "{\"v\":1}"))));
        sequencer.round();
        FeedEntry entry = feed.read(0, 1).get(0);
        assertEquals("TESTED", entry.type());
        assertEquals(AT, entry.at());
        assertEquals("豫0481", entry.court());
        assertEquals("（2026）豫0481民初1号", entry.caseNumber());
        assertEquals("J1", entry.actor());
        assertEquals("{\"v\":1}", entry.payload());
    }

    @Test
    public void aMissingHeadRowIsSaidAndNothingIsNumbered() throws Exception {
        tx.run(em -> Journal.append(em, List.of(step(1, AT))));
        sql("DELETE FROM SM_TEST.FEED_HEAD");
        IllegalStateException broken = assertThrows(IllegalStateException.class, sequencer::round);
        assertTrue(broken.getCause().getMessage().contains("head row"));
        sql("INSERT INTO SM_TEST.FEED_HEAD (NAME, POSITION) VALUES ('feed', 0)");
        assertEquals(1, sequencer.round());
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement s = connection.createStatement()) {
            s.executeUpdate(statement);
        }
    }

    private static Fact step(int number, Instant at) {
        return Fact.of("STEP", at, "豫0481", "", "tester", 1, new Step(number));
    }

    private static List<Integer> numbers(List<FeedEntry> entries) {
        return entries.stream().map(e -> Json.read(e.payload(), Step.class).number()).toList();
    }
}
