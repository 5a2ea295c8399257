package org.shiming.casesystem.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.casesystem.testing.TestClock;

public class WatchTest {
    private final TestClock clock = new TestClock();
    private final Watch watch = new Watch(clock);

    @Test
    public void theFirstFailureOfManySaysSinceWhen() {
        Instant start = clock.instant();
        assertTrue(watch.failed("HOST_TIMEOUT"));
        clock.forward(Duration.ofMinutes(5));
        assertFalse("told once", watch.failed("HOST_UNREACHABLE"));
        assertEquals(Optional.of(start), watch.silent());
        assertEquals(start, watch.away());
        assertEquals("HOST_UNREACHABLE", watch.trouble());
    }

    @Test
    public void anAnswerEndsTheOutage() {
        watch.failed("HOST_TIMEOUT");
        clock.forward(Duration.ofMinutes(1));
        assertTrue(watch.answered());
        assertFalse("told once", watch.answered());
        assertEquals(Optional.empty(), watch.silent());
        assertEquals(Optional.of(clock.instant()), watch.reachable());
    }

    @Test
    public void beforeAnythingWasAskedNothingIsClaimed() {
        assertTrue(watch.silent().isEmpty() && watch.reachable().isEmpty() && watch.answer().isEmpty());
    }

    @Test
    public void problemsAreCountedBoundedAndCut() {
        Problems problems = new Problems(clock);
        assertTrue(problems.add("CASE_TYPE_UNKNOWN", "国家赔偿"));
        assertFalse(problems.add("CASE_TYPE_UNKNOWN", "国家赔偿"));
        assertEquals(2, problems.list().get(0).count());
        for (int i = 0; i < 200; i++) {
            problems.add("X_UNKNOWN", "w" + i);
        }
        List<Problems.Problem> all = problems.list();
        assertEquals(50, all.size());
        problems.add("X_UNKNOWN", "一二三四五六七八九十一二三四五");
        assertEquals("一二三四五六七八九十一二…", problems.list().get(49).word());
    }

    @Test
    public void aRefusalsCodeIsACodeOrNothing() {
        assertEquals("KEY_REUSED", new HostRefusal("KEY_REUSED").code());
        assertEquals("HOST_REFUSED", new HostRefusal("张三 does not like it").code());
        assertEquals("HOST_REFUSED", new HostRefusal(null).code());
    }

    @Test
    public void everyProblemHasASentence() {
        assertEquals("", Explain.problem(""));
        assertTrue(Explain.problem("HOST_CASE_NOT_FOUND").contains("案号"));
        assertTrue(Explain.problem("HOST_SOMETHING_NEW").contains("信息运维"));
    }
}
