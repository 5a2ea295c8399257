package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class HttpSuiteTest {
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpServer server;
    private String seen;
    private int status = 200;

    @Before
    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @After
    public void stop() {
        release.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body;
        if (body.contains("slow")) {
            await();
        }
        byte[] answer = "{\"code\":\"GOT\",\"text\":\"䶮\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void await() {
        try {
            release.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpSuite suite(String slash) {
        return new HttpSuite("http://127.0.0.1:" + server.getAddress().getPort() + slash, "court-host", "口令", 1);
    }

    @Test
    public void itPostsJsonWithItsAccount() throws Exception {
        Suite.Reply reply = suite("").call("judge-explanation/smsText", "{\"caseNumber\":\"（2026）\"}");
        String basic = Base64.getEncoder().encodeToString("court-host:口令".getBytes(StandardCharsets.UTF_8));
        assertEquals("POST /shiming/json/judge-explanation/smsText Basic " + basic
                + " application/json; charset=utf-8 {\"caseNumber\":\"（2026）\"}", seen);
        assertTrue(reply.done());
        assertEquals("䶮", Json.text(reply.body(), "text"));
    }

    @Test
    public void aSlashAtTheEndOfTheAddressDoesNotMatter() throws Exception {
        suite("/").call("a/b", "{}");
        assertTrue(seen, seen.startsWith("POST /shiming/json/a/b "));
    }

    @Test
    public void anyAnswerIsAnAnswer() throws Exception {
        for (int code : new int[]{302, 401, 404, 409, 422, 500, 503}) {
            status = code;
            Suite.Reply reply = suite("").call("a/b", "{}");
            assertEquals(code, reply.status());
            assertEquals(code + " GOT", reply.problem());
            assertEquals(code == 409 || code == 422, reply.refused());
        }
    }

    @Test
    public void noAnswerInTimeIsAnOutage() {
        assertThrows(Suite.SuiteUnavailable.class, () -> suite("").call("a/b", "{\"slow\":1}"));
    }

    @Test
    public void nobodyThereIsAnOutage() {
        server.stop(0);
        assertThrows(Suite.SuiteUnavailable.class, () -> suite("").call("a/b", "{}"));
    }

    @Test
    public void jsonLeavesOutWhatIsNotThere() {
        assertEquals("{\"a\":\"x\\\"y\",\"c\":true}", Json.object("a", "x\"y", "b", null, "c", true));
        assertEquals("", Json.text("<html>", "code"));
        assertEquals("", Json.text("{}", "code"));
        assertEquals("7", Json.text("{\"code\":7}", "code"));
    }
}
