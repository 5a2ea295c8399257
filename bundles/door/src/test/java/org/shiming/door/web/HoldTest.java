package org.shiming.door.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.door.TestSettings;
import org.shiming.door.domain.GateView;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.Gate;

/** Callers during an update: held, served when the gate opens, told to come again when it does not. */
public class HoldTest {
    private static final Claim MATTERS = new Claim("matters", "1.0", "事项", 7, 0);

    private final EchoServlet echo = new EchoServlet();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private TestServer server;
    private Gate gate;

    @Before
    public void start() throws Exception {
        server = new TestServer(new TestSettings().with("startupSeconds", 0).with("holdSeconds", 2), echo);
        echo.caller = server.door.calls;
        gate = server.door.gates.claim(MATTERS);
        gate.open();
    }

    @After
    public void stop() throws Exception {
        executor.shutdownNow();
        server.close();
    }

    private Future<HttpResponse<String>> call(String body) {
        return executor.submit(() -> server.send(server.post("/json/matters/open", body)));
    }

    private HttpResponse<String> answer(Future<HttpResponse<String>> call) throws Exception {
        return call.get(20, TimeUnit.SECONDS);
    }

    private void awaitInside(int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (echo.inside.get() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(count, echo.inside.get());
    }

    private void awaitServed(int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (echo.served.get() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertTrue(echo.served.get() >= count);
    }

    @Test
    public void callersOfAClosedGateAreServedWhenItOpensWithTheirBody() throws Exception {
        gate.close();
        List<Future<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(call("{\"n\":" + (10 + i) + ",\"text\":\"" + "长".repeat(i * 1_000) + "\"}"));
        }
        assertFalse(calls.get(0).isDone());
        assertEquals(0, echo.served.get());
        gate.open();
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = answer(calls.get(i));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body(), answer.body().contains("{\"n\":" + (10 + i)));
        }
        assertEquals(20, echo.served.get());
    }

    @Test
    public void whoWaitedTooLongIsToldWhenToComeAgain() throws Exception {
        gate.close();
        long began = System.nanoTime();
        HttpResponse<String> answer = answer(call("{}"));
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body(), answer.body().contains("SERVICE_UPDATING"));
        assertTrue("held " + millis + " ms", millis >= 1_500 && millis < 6_000);
        assertEquals(0, echo.served.get());
    }

    @Test
    public void lateComersAreNotHeldAgain() throws Exception {
        gate.close();
        answer(call("{}"));
        long began = System.nanoTime();
        assertEquals(503, answer(call("{}")).statusCode());
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    public void whoIsInsideIsWaitedFor() throws Exception {
        echo.hold = new CountDownLatch(1);
        Future<HttpResponse<String>> inside = call("{}");
        awaitInside(1);
        gate.close();
        assertFalse(gate.awaitIdle(Duration.ofMillis(100)));
        echo.hold.countDown();
        assertTrue(gate.awaitIdle(Duration.ofSeconds(5)));
        assertEquals(200, answer(inside).statusCode());
    }

    @Test
    public void theCallIsReportedBeforeTheGateCountsItOut() throws Exception {
        answer(call("{}"));
        gate.close();
        assertTrue(gate.awaitIdle(Duration.ofSeconds(5)));
        assertEquals(1, server.door.ended.size());
    }

    @Test
    public void anUninstalledServiceIsNotFoundAfterTheHold() throws Exception {
        gate.close();
        gate.release();
        server.door.gates.book().uninstalled(7);
        assertEquals(503, answer(call("{}")).statusCode());
        assertEquals(404, answer(call("{}")).statusCode());
    }

    @Test
    public void twentyUpdatesUnderLoadFailNobody() throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        List<Future<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            callers.add(executor.submit(() -> {
                int failed = 0;
                while (running.get()) {
                    failed += server.send(server.post("/json/matters/open", "{}")).statusCode() == 200 ? 0 : 1;
                }
                return failed;
            }));
        }
        for (int i = 0; i < 20; i++) {
            awaitServed(echo.served.get() + 10);
            gate.close();
            assertTrue(gate.awaitIdle(Duration.ofSeconds(5)));
            assertEquals("nobody inside while it is away", 0, echo.inside.get());
            gate.release();
            gate = server.door.gates.claim(MATTERS);
            gate.open();
            assertEquals(GateView.State.ACTIVE, server.door.gates.book().view().get(0).state());
        }
        running.set(false);
        int failed = 0;
        for (Future<Integer> caller : callers) {
            failed += caller.get(20, TimeUnit.SECONDS);
        }
        assertEquals(0, failed);
        assertTrue(echo.served.get() >= 200);
    }
}
