package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebService;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Publishing, taking away, publishing again: under load, and of beans that break the rules. */
public class PublicationTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private Published published;

    /** An operation without roles. */
    @WebService(targetNamespace = "urn:shiming:bad:1")
    @Path("/")
    public static class WithoutRoles {
        /** Open to all. */
        @GET
        @Path("/x")
        public String open() {
            return "x";
        }
    }

    /** SOAP only: JSON has no operation. */
    @WebService(targetNamespace = "urn:shiming:bad:1")
    @Path("/")
    public static class WithoutJson {
        /** No address. */
        @RolesAllowed("JUDGE")
        public String x() {
            return "x";
        }
    }

    @Before
    public void start() throws Exception {
        published = new Published(folder.getRoot().toPath());
    }

    @After
    public void stop() throws Exception {
        executor.shutdownNow();
        published.close();
    }

    private HttpResponse<String> put(String id) throws Exception {
        return published.json("put", "{\"messageId\":\"" + id + "\",\"text\":\"x\"}");
    }

    private HttpResponse<String> soapPut(String id) throws Exception {
        return published.soap(Published.envelope("",
                "<t:put><request><messageId>" + id + "</messageId><text>x</text></request></t:put>"));
    }

    @Test
    public void absenceThenPresenceThenAbsence() throws Exception {
        assertEquals(404, put("a").statusCode());
        Runnable takeAway = published.publish();
        assertEquals(200, put("b").statusCode());
        takeAway.run();
        published.gates.book().uninstalled(7);
        Future<HttpResponse<String>> held = executor.submit(() -> put("c"));
        assertTrue("held first", !held.isDone());
        Runnable again = published.publish();
        assertEquals(200, held.get(20, TimeUnit.SECONDS).statusCode());
        again.run();
    }

    @Test
    public void aCallInFlightIsFinishedBeforeTheServersGo() throws Exception {
        Runnable takeAway = published.publish();
        published.toy.hold = new CountDownLatch(1);
        Future<HttpResponse<String>> slow = executor.submit(
                () -> published.json("put", "{\"messageId\":\"s\",\"text\":\"slow\"}"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (published.gates.book().awaitIdle("toy", java.time.Duration.ofMillis(1)) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Future<?> going = executor.submit(takeAway);
        assertTrue("the taking away waits", !going.isDone());
        published.toy.hold.countDown();
        assertEquals(200, slow.get(20, TimeUnit.SECONDS).statusCode());
        going.get(20, TimeUnit.SECONDS);
    }

    @Test
    public void tenUpdatesUnderLoadFailNobodyAndDoNothingTwice() throws Exception {
        Runnable takeAway = published.publish();
        AtomicBoolean running = new AtomicBoolean(true);
        List<Future<int[]>> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int me = i;
            callers.add(executor.submit(() -> {
                int[] counts = new int[2];
                while (running.get()) {
                    String id = me + "-" + counts[0];
                    HttpResponse<String> answer = me % 2 == 0 ? put(id) : soapPut(id);
                    counts[answer.statusCode() == 200 ? 0 : 1]++;
                }
                return counts;
            }));
        }
        for (int i = 0; i < 10; i++) {
            takeAway.run();
            takeAway = published.publish();
        }
        running.set(false);
        int served = 0;
        int failed = 0;
        for (Future<int[]> caller : callers) {
            served += caller.get(30, TimeUnit.SECONDS)[0];
            failed += caller.get()[1];
        }
        assertEquals(0, failed);
        assertEquals(served, published.toy.done.get());
        assertTrue(served > 0);
        takeAway.run();
    }

    @Test
    public void aBeanThatAnybodyMayCallIsNotPublished() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> published.servers().create("bad", "1", "不合格", new WithoutRoles()));
        assertTrue(refused.getMessage(), refused.getMessage().contains("open has no @RolesAllowed"));
    }

    @Test
    public void aBeanWithoutJsonOperationIsNotPublished() {
        assertThrows(RuntimeException.class,
                () -> published.servers().create("bad", "1", "不合格", new WithoutJson()));
    }

    @Test
    public void aRefusedBeanLeavesNothingBehind() throws Exception {
        assertThrows(RuntimeException.class,
                () -> published.servers().create("toy", "1", "不合格", new WithoutRoles()));
        Runnable takeAway = published.publish();
        assertEquals(200, put("a").statusCode());
        takeAway.run();
    }
}
