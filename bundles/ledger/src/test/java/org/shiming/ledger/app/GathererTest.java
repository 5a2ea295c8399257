package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.event.Event;
import org.shiming.api.feed.Bell;
import org.shiming.ledger.domain.Ledger;

/** Feeds come, go and come back while the ledger runs. */
public class GathererTest {
    private Fixture ledger;
    private Gatherer gatherer;

    @Before
    public void open() {
        ledger = new Fixture();
        gatherer = new Gatherer(() -> "sm_ledger", ledger.factory(), SmallPartsTest.config("SM3", 10, 3600, 1, 0));
    }

    @After
    public void close() {
        gatherer.close();
        ledger.close();
    }

    /** A feed that says when its end was looked at, which is how every round begins. */
    private static final class Watched extends MemoryFeed {
        private volatile CountDownLatch looked = new CountDownLatch(2);

        Watched(String name) {
            super(name);
        }

        @Override
        public long latest() {
            looked.countDown();
            return super.latest();
        }

        void await(Gatherer gatherer) throws InterruptedException {
            // A round looks twice; the standing is asked until the cursor is there.
            assertTrue("no round within 20 s", looked.await(20, TimeUnit.SECONDS));
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (System.nanoTime() < until && standing(gatherer).position() < super.latest()) {
                Thread.onSpinWait();
            }
            looked = new CountDownLatch(2);
        }

        private Following.Standing standing(Gatherer gatherer) {
            return gatherer.standings().stream().filter(s -> s.feed().equals(name())).findFirst().orElseThrow();
        }
    }

    @Test
    public void aFeedIsTakenInWhenItComesAndWhenItsBellRings() throws Exception {
        Watched matters = new Watched("matters");
        matters.add(Samples.session("s-1").fact());
        gatherer.follow(matters);
        matters.await(gatherer);
        assertEquals(1, ledger.total(Ledger.JUDGE_INITIATED));
        matters.add(Samples.session("s-2").fact());
        gatherer.handleEvent(new Event(Bell.topic("matters"), Map.of()));
        matters.await(gatherer);
        assertEquals(2, ledger.total(Ledger.JUDGE_INITIATED));
    }

    @Test
    public void aFeedThatGoesAndComesBackGoesOnWhereItWas() throws Exception {
        Watched before = new Watched("matters");
        before.add(Samples.session("s-1").fact());
        gatherer.follow(before);
        before.await(gatherer);
        gatherer.leave(before);
        assertEquals(List.of(), gatherer.standings());
        Watched after = new Watched("matters");
        after.add(before.entries().get(0));
        after.add(Samples.session("s-2").fact());
        gatherer.follow(after);
        after.await(gatherer);
        assertEquals(2, ledger.total(Ledger.JUDGE_INITIATED));
        assertTrue(ledger.verify().whole());
    }

    @Test
    public void aBrokenFeedIsToldAndDoesNotHoldUpAnother() throws Exception {
        Watched broken = new Watched("broken");
        broken.add(Samples.session("s-1").fact());
        broken.add(Samples.session("s-2").fact());
        broken.entries().remove(0);
        gatherer.follow(broken);
        Watched matters = new Watched("matters");
        matters.add(Samples.session("s-3").fact());
        gatherer.follow(matters);
        matters.await(gatherer);
        assertEquals(1, ledger.total(Ledger.JUDGE_INITIATED));
        assertTrue(broken.looked.await(20, TimeUnit.SECONDS));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < until && broken.standing(gatherer).problem().isEmpty()) {
            Thread.onSpinWait();
        }
        assertTrue(broken.standing(gatherer).problem().contains("skips"));
    }
}
