package org.shiming.support.lease;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.support.testing.TestDatabase;

public class LeaseTest {
    private TestDatabase database;
    private final Moved clock = new Moved();

    /** A clock that a test moves. */
    private static final class Moved extends Clock {
        private volatile long millis = 1_000_000;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }
    }

    @Before
    public void open() {
        database = new TestDatabase("support-test", "sm_test", "db/sm_test.xml");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void oneNodeHoldsItUntilItExpires() {
        Lease one = lease("job");
        Lease other = lease("job");
        assertTrue(one.hold());
        assertFalse(other.hold());
        clock.millis += 1_001;
        assertTrue(other.hold());
        assertFalse(one.hold());
    }

    @Test
    public void itsHolderRenewsIt() {
        Lease one = lease("job");
        Lease other = lease("job");
        for (int i = 0; i < 5; i++) {
            assertTrue(one.hold());
            clock.millis += 900;
            assertFalse(other.hold());
        }
    }

    @Test
    public void whileHalfOfItsTimeIsLeftItsHolderWritesNothing() {
        Lease one = lease("job");
        assertTrue(one.hold());
        // Whoever wrote anew would move the lease's end, and the other would not get it then.
        clock.millis += 499;
        assertTrue(one.hold());
        clock.millis += 502;
        assertTrue(lease("job").hold());
    }

    @Test
    public void withLessThanHalfLeftItIsWrittenAnew() {
        Lease one = lease("job");
        assertTrue(one.hold());
        clock.millis += 500;
        assertTrue(one.hold());
        clock.millis += 501;
        assertFalse(lease("job").hold());
    }

    @Test
    public void aClockThatIsSetBackProlongsNothing() {
        Lease one = lease("job");
        assertTrue(one.hold());
        Lease other = lease("job");
        clock.millis += 1_001;
        assertTrue(other.hold());
        clock.millis -= 1_100;
        assertFalse(one.hold());
    }

    @Test
    public void jobsDoNotDisturbEachOther() {
        assertTrue(lease("one").hold());
        assertTrue(lease("other").hold());
    }

    @Test
    public void ofManyNodesAtOnceExactlyOneGetsIt() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Lease lease = lease("job");
            tries.add(lease::hold);
        }
        int held = 0;
        for (Future<Boolean> tried : nodes.invokeAll(tries)) {
            held += tried.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertEquals(1, held);
    }

    private Lease lease(String job) {
        return new Lease(database.tx(), job, 1_000, clock);
    }
}
