package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;

public class PatienceTest {
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    public void anOutageIsTriedAgainAndNoMoreThanAllowed() {
        Patience patience = patience(2, 100, 4);
        assertEquals(Kind.UNREACHABLE, trouble(patience, Kind.UNREACHABLE));
        assertEquals(3, calls.get());
    }

    @Test
    public void anAnswerThatIsNotUnderstoodIsNotAskedForAgain() {
        Patience patience = patience(2, 1, 4);
        assertEquals(Kind.UNMAPPED, trouble(patience, Kind.UNMAPPED));
        assertEquals(1, calls.get());
        assertEquals("nor does it open the circuit", "CLOSED", patience.circuit());
    }

    @Test
    public void aRefusalPassesAsItIs() {
        Patience patience = patience(2, 1, 4);
        HostRefusal refusal = assertThrows(HostRefusal.class, () -> patience.ask(() -> {
            calls.incrementAndGet();
            throw new HostRefusal("KEY_REUSED");
        }));
        assertEquals("KEY_REUSED", refusal.code());
        assertEquals(1, calls.get());
    }

    @Test
    public void aBugPassesAsItIs() {
        Patience patience = patience(2, 1, 4);
        assertThrows(ArithmeticException.class, () -> patience.ask(() -> 1 / calls.get()));
    }

    @Test
    public void retriesStopWhenTheCircuitOpens() {
        Patience patience = patience(10, 3, 4);
        assertEquals(Kind.CIRCUIT_OPEN, trouble(patience, Kind.FAULT));
        assertEquals(3, calls.get());
        assertTrue("and nothing is admitted for a while", !patience.admits());
    }

    @Test
    public void theLimitEndsACallThatCanBeInterrupted() {
        Patience patience = new Patience(Duration.ofMillis(150), 0, Duration.ofMillis(1), 10, Duration.ofSeconds(1), 4);
        long start = System.nanoTime();
        HostTrouble late = assertThrows(HostTrouble.class,
                () -> patience.ask(() -> new CountDownLatch(1).await(60, TimeUnit.SECONDS)));
        assertEquals(Kind.TIMEOUT, late.kind());
        assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 5000);
        assertTrue("the thread goes on uninterrupted", !Thread.interrupted());
    }

    @Test
    public void whoIsTooManyIsTurnedAwayInsteadOfWaiting() throws Exception {
        Patience patience = new Patience(Duration.ofSeconds(2), 0, Duration.ofMillis(1), 10, Duration.ofSeconds(1), 1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Boolean> first = other.submit(() -> patience.ask(() -> {
            inside.countDown();
            return done.await(1500, TimeUnit.MILLISECONDS);
        }));
        assertTrue(inside.await(5, TimeUnit.SECONDS));
        HostTrouble full = assertThrows(HostTrouble.class, () -> patience.ask(() -> true));
        assertEquals(Kind.CIRCUIT_OPEN, full.kind());
        done.countDown();
        assertTrue(first.get());
        assertTrue(patience.ask(() -> true));
        other.shutdown();
    }

    private Patience patience(int retries, int failures, int atOnce) {
        return new Patience(Duration.ofSeconds(5), retries, Duration.ofMillis(1), failures, Duration.ofSeconds(60),
                atOnce);
    }

    private Kind trouble(Patience patience, Kind kind) {
        return assertThrows(HostTrouble.class, () -> patience.ask(() -> {
            calls.incrementAndGet();
            throw new HostTrouble(kind, "as told", null);
        })).kind();
    }
}
