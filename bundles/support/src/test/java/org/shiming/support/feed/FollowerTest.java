package org.shiming.support.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.Tx;

public class FollowerTest {
    private TestDatabase database;
    private Tx tx;
    private final List<Long> seen = new ArrayList<>();
    private final Source source = new Source();

    /** Somebody else's feed. */
    private static final class Source implements Feed {
        private final List<FeedEntry> entries = new ArrayList<>();

        @Override
        public String name() {
            return "others";
        }

        @Override
        public List<FeedEntry> read(long after, int max) {
            return entries.stream().filter(e -> e.position() > after).limit(max).toList();
        }

        @Override
        public long latest() {
            return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position();
        }

        void add(long... positions) {
            for (long position : positions) {
                entries.add(new FeedEntry(position, "e-" + position, "TESTED", Instant.EPOCH, "豫0481", "", "x", "{}"));
            }
        }
    }

    @Before
    public void open() {
        database = new TestDatabase("support-test", "sm_test", "db/sm_test.xml");
        tx = database.tx();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void anEmptyFeedHasNoEffect() {
        assertFalse(follower(10).round(source));
        assertTrue(seen.isEmpty());
    }

    @Test
    public void aFullBatchSaysThatThereMayBeMore() {
        source.add(1, 2, 3);
        Follower follower = follower(2);
        assertTrue(follower.round(source));
        assertFalse(follower.round(source));
        assertEquals(List.of(1L, 2L, 3L), seen);
    }

    @Test
    public void aReaderThatStartsLateHoldsEverythingOnce() {
        source.add(1, 2, 3, 4, 5);
        Follower follower = follower(3);
        while (follower.round(source)) {
            assertTrue(seen.size() <= 5);
        }
        follower(3).round(source);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), seen);
    }

    @Test
    public void aGapInAFeedStopsTheReaderInsteadOfBeingSkipped() {
        source.add(1, 3);
        IllegalStateException gap = assertThrows(IllegalStateException.class, () -> follower(10).round(source));
        assertEquals("feed others skips from 1 to 3", gap.getMessage());
        assertTrue(seen.isEmpty());
        assertEquals(0L, cursor());
    }

    @Test
    public void theCursorMovesOnlyWithTheEffect() {
        source.add(1);
        Follower broken = new Follower(tx, 10, (em, entries) -> {
            throw new IllegalStateException("no effect");
        });
        assertThrows(IllegalStateException.class, () -> broken.round(source));
        assertEquals(0L, cursor());
        follower(10).round(source);
        assertEquals(1L, cursor());
    }

    @Test
    public void twoNodesDoNotTakeTheSameBatchTwice() {
        source.add(1, 2);
        Follower other = follower(10);
        Feed slow = new Feed() {
            @Override
            public String name() {
                return source.name();
            }

            @Override
            public List<FeedEntry> read(long after, int max) {
                List<FeedEntry> read = source.read(after, max);
                other.round(source);
                return read;
            }

            @Override
            public long latest() {
                return source.latest();
            }
        };
        follower(10).round(slow);
        assertEquals(List.of(1L, 2L), seen);
    }

    private Follower follower(int batch) {
        return new Follower(tx, batch, (em, entries) -> entries.forEach(e -> seen.add(e.position())));
    }

    private long cursor() {
        return tx.read(em -> em.find(FeedCursor.class, "others").position());
    }
}
