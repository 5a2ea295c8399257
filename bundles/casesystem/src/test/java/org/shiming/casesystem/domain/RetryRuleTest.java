package org.shiming.casesystem.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;

public class RetryRuleTest {
    private final RetryRule rule = new RetryRule(Duration.ofSeconds(5), Duration.ofSeconds(300), Duration.ofSeconds(60),
            20);

    @Test
    public void thePauseDoublesUpToItsCap() {
        assertEquals(5, rule.delay(1, false, 0).toSeconds());
        assertEquals(10, rule.delay(2, false, 0).toSeconds());
        assertEquals(160, rule.delay(6, false, 0).toSeconds());
        assertEquals(300, rule.delay(7, false, 0).toSeconds());
        assertEquals(300, rule.delay(100_000, false, 0).toSeconds());
    }

    @Test
    public void anOutageIsWatchedMoreClosely() {
        assertEquals(5, rule.delay(1, true, 0).toSeconds());
        assertEquals(60, rule.delay(50, true, 0).toSeconds());
    }

    @Test
    public void jitterTakesAtMostAFifth() {
        assertEquals(240, rule.delay(9, false, 1).toSeconds());
    }

    @Test
    public void aMessageIsGivenUpAfterItsTries() {
        assertFalse(rule.dead(19));
        assertTrue(rule.dead(20));
    }

    @Test
    public void aRuleWithoutSenseIsRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new RetryRule(Duration.ZERO, second, second, 1));
        assertThrows(IllegalArgumentException.class, () -> new RetryRule(second.multipliedBy(2), second, second, 1));
        assertThrows(IllegalArgumentException.class, () -> new RetryRule(second, second, second, 0));
    }
}
