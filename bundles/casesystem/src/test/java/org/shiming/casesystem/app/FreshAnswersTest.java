package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.Test;
import org.shiming.casesystem.testing.TestClock;

public class FreshAnswersTest {
    private final TestClock clock = new TestClock();
    private final FreshAnswers<String, Integer> answers = new FreshAnswers<>(Duration.ofSeconds(5), 3, clock);

    @Test
    public void anAnswerLivesForItsSeconds() {
        answers.put("a", 1, clock.instant());
        clock.forward(Duration.ofMillis(4999));
        assertEquals(Optional.of(1), answers.get("a"));
        clock.forward(Duration.ofMillis(1));
        assertEquals(Optional.empty(), answers.get("a"));
    }

    @Test
    public void theEldestLeavesFirst() {
        for (int i = 0; i < 5; i++) {
            answers.put("k" + i, i, clock.instant());
        }
        assertEquals(Optional.empty(), answers.get("k1"));
        assertEquals(Optional.of(2), answers.get("k2"));
        assertEquals(Optional.of(4), answers.get("k4"));
    }

    @Test
    public void aClockSetBackDoesNotKeepAnAnswerFresh() {
        answers.put("a", 1, clock.instant());
        clock.forward(Duration.ofDays(-1));
        assertEquals(Optional.empty(), answers.get("a"));
    }

    @Test
    public void aLifeOfZeroKeepsNothing() {
        FreshAnswers<String, Integer> none = new FreshAnswers<>(Duration.ZERO, 3, clock);
        none.put("a", 1, clock.instant());
        assertEquals(Optional.empty(), none.get("a"));
    }
}
