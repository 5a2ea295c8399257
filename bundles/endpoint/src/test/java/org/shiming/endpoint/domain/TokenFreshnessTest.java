package org.shiming.endpoint.domain;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Test;

public class TokenFreshnessTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final TokenFreshness strict = new TokenFreshness(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(5),
            true);
    private final TokenFreshness lenient = new TokenFreshness(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(5),
            false);

    @Test
    public void aFreshTokenIsTakenOnce() {
        assertTrue(strict.accept("n", NOW.toString()));
        assertFalse(strict.accept("n", NOW.toString()));
        assertTrue(strict.accept("other", NOW.toString()));
    }

    @Test
    public void offsetsAreUnderstood() {
        assertTrue(strict.accept("n", "2026-01-05T16:00:00+08:00"));
    }

    @Test
    public void oldAndFutureOnesAreNot() {
        assertTrue(strict.accept("a", NOW.minusSeconds(300).toString()));
        assertFalse(strict.accept("b", NOW.minusSeconds(301).toString()));
        assertTrue(strict.accept("c", NOW.plusSeconds(60).toString()));
        assertFalse(strict.accept("d", NOW.plusSeconds(61).toString()));
    }

    @Test
    public void bothMustBeThereUnlessConfiguredOtherwise() {
        assertFalse(strict.accept("", ""));
        assertFalse(strict.accept("n", ""));
        assertFalse(strict.accept("", NOW.toString()));
        assertTrue(lenient.accept("", ""));
        assertFalse("half is never enough", lenient.accept("n", ""));
    }

    @Test
    public void nonsenseIsNot() {
        assertFalse(strict.accept("n", "yesterday"));
        assertFalse(strict.accept("n".repeat(201), NOW.toString()));
    }
}
