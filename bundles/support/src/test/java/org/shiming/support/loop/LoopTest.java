package org.shiming.support.loop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class LoopTest {
    private static final long NEVER = 3_600_000;

    @Test
    public void itRunsAtOnceAndAgainWhenRung() throws Exception {
        Semaphore rounds = new Semaphore(0);
        try (Loop loop = new Loop("test", NEVER, () -> {
            rounds.release();
            return false;
        })) {
            assertTrue("first round", rounds.tryAcquire(20, TimeUnit.SECONDS));
            loop.ring();
            assertTrue("rung", rounds.tryAcquire(20, TimeUnit.SECONDS));
        }
    }

    @Test
    public void itRunsByItselfEverySoOften() throws Exception {
        CountDownLatch rounds = new CountDownLatch(3);
        try (Loop loop = new Loop("test", 5, () -> {
            rounds.countDown();
            return false;
        })) {
            assertTrue(rounds.await(20, TimeUnit.SECONDS));
            assertFalse(loop.failing());
        }
    }

    @Test
    public void whileThereIsMoreItDoesNotWait() throws Exception {
        CountDownLatch rounds = new CountDownLatch(5);
        try (Loop loop = new Loop("test", NEVER, () -> {
            rounds.countDown();
            return rounds.getCount() > 0;
        })) {
            assertTrue(rounds.await(20, TimeUnit.SECONDS));
            assertFalse(loop.failing());
        }
    }

    @Test
    public void aCrowdOfBellsCostsFewRoundsAndTheLastIsHeard() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        AtomicInteger facts = new AtomicInteger();
        Semaphore allSeen = new Semaphore(0);
        int crowd = 2_000;
        try (Loop loop = new Loop("test", NEVER, () -> {
            rounds.incrementAndGet();
            if (facts.get() == crowd) {
                allSeen.release();
            }
            return false;
        })) {
            long begin = System.nanoTime();
            for (int i = 0; i < crowd; i++) {
                facts.incrementAndGet();
                loop.ring();
            }
            assertTrue("the last fact was seen", allSeen.tryAcquire(20, TimeUnit.SECONDS));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            assertTrue(rounds + " rounds in " + millis + " ms", rounds.get() <= 2 + millis / 40);
        }
    }

    @Test
    public void aRoundThatFailsIsTriedAgainAndRecoveryIsSeen() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Semaphore rounds = new Semaphore(0);
        try (Loop loop = new Loop("test", 5, () -> {
            rounds.release();
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return false;
        })) {
            assertTrue("failing, second, third round", rounds.tryAcquire(3, 20, TimeUnit.SECONDS));
            assertFalse("the second round went well", loop.failing());
        }
    }

    @Test
    public void aRoundThatFailsSaysSoUntilItWorks() throws Exception {
        Semaphore rounds = new Semaphore(0);
        try (Loop loop = new Loop("test", 5, () -> {
            rounds.release();
            throw new IllegalStateException("still away");
        })) {
            assertTrue(rounds.tryAcquire(2, 20, TimeUnit.SECONDS));
            assertTrue(loop.failing());
        }
    }

    @Test
    public void afterClosingNothingRuns() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        Semaphore first = new Semaphore(0);
        Loop loop = new Loop("test", NEVER, () -> {
            rounds.incrementAndGet();
            first.release();
            return false;
        });
        assertTrue(first.tryAcquire(20, TimeUnit.SECONDS));
        loop.close();
        int before = rounds.get();
        loop.ring();
        loop.close();
        assertEquals(before, rounds.get());
    }
}
