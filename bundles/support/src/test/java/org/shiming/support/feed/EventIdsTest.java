package org.shiming.support.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class EventIdsTest {
    private static final long NOW = 1_795_000_000_000L;

    @Test
    public void idsOfOneMillisecondRiseInTheOrderInWhichTheyWereMade() {
        EventIds ids = new EventIds(() -> NOW);
        String before = ids.next();
        for (int i = 0; i < 10_000; i++) {
            String next = ids.next();
            assertTrue(before + " < " + next, before.compareTo(next) < 0);
            before = next;
        }
    }

    @Test
    public void idsRiseWhenTheClockGoesBack() {
        long[] clock = {NOW};
        EventIds ids = new EventIds(() -> clock[0]);
        String before = ids.next();
        clock[0] = NOW - 60_000;
        String after = ids.next();
        assertTrue(before.compareTo(after) < 0);
        clock[0] = NOW + 1;
        assertTrue(after.compareTo(ids.next()) < 0);
    }

    @Test
    public void anIdIsAUuidOfVersionSevenThatTellsItsMillisecond() {
        String id = new EventIds(() -> NOW).next();
        UUID uuid = UUID.fromString(id);
        assertEquals(36, id.length());
        assertEquals(7, uuid.version());
        assertEquals(2, uuid.variant());
        assertEquals(NOW, uuid.getMostSignificantBits() >>> 16);
    }

    @Test
    public void twoNodesOfOneMillisecondNeverMakeTheSameId() {
        EventIds one = new EventIds(() -> NOW);
        EventIds other = new EventIds(() -> NOW);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            all.add(one.next());
            all.add(other.next());
        }
        assertEquals(10_000, all.size());
    }

    @Test
    public void threadsThatShareOneMakerGetDifferentIds() throws Exception {
        EventIds ids = new EventIds(() -> NOW);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> {
                List<String> made = new ArrayList<>();
                for (int n = 0; n < 2_000; n++) {
                    made.add(ids.next());
                }
                return made;
            });
        }
        Set<String> all = new HashSet<>();
        for (Future<List<String>> made : threads.invokeAll(work)) {
            all.addAll(made.get());
        }
        threads.shutdown();
        assertEquals(8_000, all.size());
    }
}
