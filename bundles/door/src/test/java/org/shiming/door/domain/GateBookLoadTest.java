package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;
import org.shiming.door.spi.Claim;

/** Callers and updates at the same time: nobody is lost, nobody is inside while the service is away. */
public class GateBookLoadTest {
    private static final int CALLERS = 8;
    private static final int CALLS = 2_000;
    private static final int UPDATES = 50;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final GateBook book = new GateBook(System::nanoTime, Duration.ofSeconds(30), Duration.ZERO, 1_000);
    private final AtomicBoolean there = new AtomicBoolean(true);
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger insideWhileAway = new AtomicInteger();

    @After
    public void stop() {
        executor.shutdownNow();
    }

    private void call() throws InterruptedException {
        while (true) {
            switch (book.enter("matters")) {
            case ENTERED -> {
                if (!there.get()) {
                    insideWhileAway.incrementAndGet();
                }
                served.incrementAndGet();
                book.leave("matters");
                return;
            }
            case WAIT -> {
                CountDownLatch latch = new CountDownLatch(1);
                if (book.park("matters", latch::countDown) > 0) {
                    assertTrue("resumed in time", latch.await(20, TimeUnit.SECONDS));
                }
            }
            default -> throw new AssertionError("a caller was turned away");
            }
        }
    }

    @Test
    public void fiftyUpdatesUnderLoadLoseNobody() throws Exception {
        book.claim(new Claim("matters", "1", "事项", 1, 0));
        book.open("matters");
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(executor.submit(() -> {
                for (int n = 0; n < CALLS; n++) {
                    call();
                }
                return null;
            }));
        }
        for (int i = 0; i < UPDATES; i++) {
            book.close("matters");
            assertTrue(book.awaitIdle("matters", Duration.ofSeconds(5)));
            there.set(false);
            book.release("matters");
            Thread.yield();
            book.claim(new Claim("matters", "1", "事项", i + 2L, 0));
            there.set(true);
            book.open("matters");
        }
        for (Future<?> caller : callers) {
            caller.get(60, TimeUnit.SECONDS);
        }
        assertEquals(CALLERS * CALLS, served.get());
        assertEquals(0, insideWhileAway.get());
    }
}
