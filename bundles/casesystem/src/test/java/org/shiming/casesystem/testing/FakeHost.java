package org.shiming.casesystem.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case system on a free loopback port that behaves as told: one behaviour per call, then well again. */
public final class FakeHost implements AutoCloseable {
    /** How a call goes. */
    public enum Behaviour {
        /** As it should. */
        WELL,
        /** No answer for a long time; nothing is done. */
        SILENT,
        /** The headers, then a byte now and then. */
        DRIP,
        /** HTTP 500 with a page. */
        BROKEN,
        /** HTTP 200 with something else. */
        GARBAGE,
        /** HTTP 401. */
        UNAUTHORISED,
        /** HTTP 503 UNAVAILABLE as a fault of the contract. */
        UNAVAILABLE,
        /** Does what it is asked and breaks the connection before it answers. */
        LOST_ANSWER
    }

    private static final Pattern KEY = Pattern.compile("idempotencyKey>([^<]*)<");
    private static final Pattern NUMBER = Pattern.compile("caseNumber>([^<]*)<");
    private static final Pattern OPERATION = Pattern.compile("Body>\\s*<(?:\\w+:)?(\\w+)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Behaviour> script = new ArrayDeque<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Map<String, String> received = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private volatile Behaviour always = Behaviour.WELL;
    private volatile String alwaysFault;

    /** Opens. */
    public FakeHost() throws IOException {
        this(0);
    }

    /** Opens on a port that another one left. */
    public FakeHost(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(threads);
        server.createContext("/ws/cases", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/ws/cases";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The next calls go so. */
    public synchronized void next(Behaviour... behaviours) {
        script.addAll(List.of(behaviours));
    }

    /** Every call goes so from now on. */
    public void always(Behaviour behaviour) {
        always = behaviour;
    }

    /** Every call is answered with this fault from now on; null for none. */
    public void fault(String code) {
        alwaysFault = code;
    }

    /** Knows a case. */
    public void put(String number, String xml) {
        cases.put(number, xml);
    }

    /** The messages that were taken, by key, in order. */
    public Map<String, String> received() {
        return received;
    }

    /** The operations that were called, in order. */
    public List<String> calls() {
        return calls;
    }

    /** What was sent, in order. */
    public List<String> bodies() {
        return bodies;
    }

    public List<String> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String operation = group(OPERATION, body);
        bodies.add(body);
        calls.add(operation);
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Behaviour behaviour = behaviour();
        switch (behaviour) {
        case SILENT -> hang(exchange);
        case DRIP -> drip(exchange);
        case BROKEN -> send(exchange, 500, "text/html", "<html><body>boom</body></html>");
        case GARBAGE -> send(exchange, 200, "text/xml", "<not-soap><a></not-soap>");
        case UNAUTHORISED -> send(exchange, 401, "text/plain", "who?");
        case UNAVAILABLE -> send(exchange, 500, "text/xml", Soap.fault("UNAVAILABLE"));
        case LOST_ANSWER -> {
            answer(operation, body);
            exchange.close();
        }
        default -> {
            String answer = alwaysFault == null ? answer(operation, body) : Soap.fault(alwaysFault);
            send(exchange, answer.contains("Fault>") ? 500 : 200, "text/xml", answer);
        }
        }
    }

    private synchronized Behaviour behaviour() {
        return script.isEmpty() ? always : script.poll();
    }

    private String answer(String operation, String body) {
        String number = group(NUMBER, body);
        return switch (operation) {
        case "findCase" -> cases.containsKey(number)
                ? Soap.body("<findCaseResponse xmlns=\"urn:court-case-system:1\">" + cases.get(number)
                        + "</findCaseResponse>")
                : Soap.fault("CASE_NOT_FOUND");
        case "documentText" -> body.contains("draft")
                ? Soap.fault("DOCUMENT_NOT_ISSUED")
                : Soap.body("<documentTextResponse xmlns=\"urn:court-case-system:1\"><text>本院认为䶮㛃𬭚😀</text>"
                        + "</documentTextResponse>");
        case "fileDocument", "reportOutcome" -> take(operation, group(KEY, body), body);
        default -> Soap.fault("BAD_INPUT");
        };
    }

    private synchronized String take(String operation, String key, String body) {
        String content = body.replaceAll("(?s)^.*<(\\w+:)?(fileDocument|reportOutcome)", "");
        String before = received.putIfAbsent(key, content);
        if (before != null && !before.equals(content)) {
            return Soap.fault("KEY_REUSED");
        }
        if (operation.equals("reportOutcome")) {
            return Soap.body("<reportOutcomeResponse xmlns=\"urn:court-case-system:1\"><accepted>true</accepted>"
                    + "</reportOutcomeResponse>");
        }
        return Soap.body("<fileDocumentResponse xmlns=\"urn:court-case-system:1\"><receiptNumber>HZ-" + key
                + "</receiptNumber><receivedAt>2026-11-20T09:30:00+08:00</receivedAt></fileDocumentResponse>");
    }

    private void hang(HttpExchange exchange) throws IOException {
        await();
        exchange.close();
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(200, 1_000_000);
        try (OutputStream out = exchange.getResponseBody()) {
            while (closing.getCount() > 0) {
                out.write(' ');
                out.flush();
                closing.await(50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            closing.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
