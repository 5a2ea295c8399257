package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;
import org.shiming.door.TestClock;

public class AttemptsTest {
    private final TestClock clock = new TestClock();
    private final Attempts attempts = new Attempts(clock, 3, Duration.ofSeconds(60));

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("a");
        }
    }

    @Test
    public void aFewFailuresDoNotLock() {
        fail(2);
        assertTrue(attempts.locked("a").isZero());
    }

    @Test
    public void theThirdFailureLocksThisKeyOnly() {
        fail(3);
        assertEquals(Duration.ofSeconds(60), attempts.locked("a"));
        assertTrue(attempts.locked("b").isZero());
    }

    @Test
    public void aLockEndsAndTheNextLastsTwiceAsLong() {
        fail(3);
        clock.forward(Duration.ofSeconds(60));
        assertTrue(attempts.locked("a").isZero());
        fail(3);
        assertEquals(Duration.ofSeconds(120), attempts.locked("a"));
    }

    @Test
    public void aLockNeverLastsLongerThanThirtyTwoTimes() {
        for (int i = 0; i < 30; i++) {
            fail(3);
            clock.forward(attempts.locked("a"));
        }
        fail(3);
        assertEquals(Duration.ofSeconds(60 * 32), attempts.locked("a"));
    }

    @Test
    public void successForgetsFailures() {
        fail(2);
        attempts.succeeded("a");
        fail(2);
        assertTrue(attempts.locked("a").isZero());
    }

    @Test
    public void longAgoIsForgotten() {
        fail(2);
        clock.forward(Duration.ofHours(2));
        fail(2);
        assertTrue(attempts.locked("a").isZero());
    }

    @Test
    public void aFloodOfKeysDoesNotGrowWithoutEnd() {
        fail(3);
        for (int i = 0; i < 25_000; i++) {
            attempts.failed("key" + i);
        }
        assertTrue("the eldest key is forgotten", attempts.locked("a").isZero());
        attempts.failed("key24999");
        attempts.failed("key24999");
        assertFalse("a recent key is not", attempts.locked("key24999").isZero());
    }
}
