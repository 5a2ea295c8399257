package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.Test;

public class IdsTest {
    private static final Clock STOPPED = Clock.fixed(Instant.parse("2026-11-20T01:02:03Z"), ZoneOffset.UTC);

    @Test
    public void idsSortByTheOrderInWhichTheyWereMadeEvenWhenTheClockStandsStill() {
        Ids ids = new Ids(STOPPED);
        String before = ids.next();
        for (int i = 0; i < 10_000; i++) {
            String next = ids.next();
            assertTrue(before + " < " + next, before.compareTo(next) < 0);
            before = next;
        }
    }

    @Test
    public void idsSortByTimeAcrossNodes() {
        String early = new Ids(STOPPED).next();
        String late = new Ids(Clock.offset(STOPPED, Duration.ofMillis(1))).next();
        assertTrue(early.compareTo(late) < 0);
        assertEquals(26, early.length());
        assertTrue(early.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    }

    @Test
    public void threadsNeverShareAnId() {
        Ids ids = new Ids(STOPPED);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 20_000).parallel().forEach(i -> assertTrue(seen.add(ids.next())));
    }
}
