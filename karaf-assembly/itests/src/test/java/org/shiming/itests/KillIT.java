package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** SIGKILL in the middle of writing: every acknowledged write is there afterwards, and stands once. */
public class KillIT {
    private static final String OPEN = "/shiming/json/matters/openMatter";
    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    @Test
    public void everyAcknowledgedWriteSurvivesSigkill() throws Exception {
        try (RunningDistribution distribution = Unpacking.named("kill").withDemo().start()) {
            ready(distribution);
            JsonNode someCase = issuedCase(distribution);
            Map<String, String> acknowledged = new ConcurrentHashMap<>();
            writeUntilKilled(distribution, someCase, acknowledged);
            assertTrue("only " + acknowledged.size(), acknowledged.size() >= ENOUGH);
            distribution.start();
            ready(distribution);
            Answers host = host(distribution);
            for (Map.Entry<String, String> one : acknowledged.entrySet()) {
                HttpResponse<String> again = host.postJson(OPEN, body(someCase, one.getKey()));
                assertEquals(again.body(), 200, again.statusCode());
                assertEquals("answered from what was kept", one.getValue(), again.body());
            }
        }
    }

    private static void writeUntilKilled(RunningDistribution distribution, JsonNode someCase,
            Map<String, String> acknowledged) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        AtomicBoolean going = new AtomicBoolean(true);
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        AtomicInteger party = new AtomicInteger();
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> {
                Answers host = host(distribution);
                while (going.get()) {
                    String id = party.incrementAndGet() % 2 + "-" + UUID.randomUUID();
                    try {
                        HttpResponse<String> answer = host.postJson(OPEN, body(someCase, id));
                        if (answer.statusCode() == 200) {
                            acknowledged.put(id, answer.body());
                            enough.countDown();
                        }
                    } catch (Answers.NoAnswer killed) {
                        return;
                    }
                }
            });
        }
        assertTrue("no writes within a minute", enough.await(60, TimeUnit.SECONDS));
        distribution.kill();
        going.set(false);
        writers.shutdown();
        assertTrue(writers.awaitTermination(30, TimeUnit.SECONDS));
    }

    private static String body(JsonNode someCase, String id) {
        return HostUser.write(Map.of("messageId", id, "caseNumber", someCase.path("caseNumber").asText(), "partyId",
                someCase.at("/parties/" + id.charAt(0) + "/partyId").asText(), "documentId",
                someCase.at("/judgments/0/documentId").asText(), "origin", "HOST", "questions", List.of("疑问 " + id)));
    }

    private static JsonNode issuedCase(RunningDistribution distribution) {
        HostUser judge = new HostUser(distribution.address(), "qinwanqing");
        String list = "/shiming/json/judge-explanation/worklist";
        distribution.await("a reported judgment", Duration.ofSeconds(90),
                () -> !HostUser.read(judge.get(list, "state", "DUE").body()).path("items").isEmpty());
        String number = HostUser.read(judge.get(list, "state", "DUE").body()).at("/items/0/caseNumber").asText();
        return HostUser.read(judge.get("/shiming/json/judge-explanation/casePanel", "caseNumber", number).body());
    }

    private static void ready(RunningDistribution distribution) {
        distribution.await("host and kernel", Duration.ofSeconds(120),
                () -> distribution.answers().get("/host/login").statusCode() == 200
                        && distribution.answers().get("/shiming/services").body().contains("judge-explanation"));
    }

    private static Answers host(RunningDistribution distribution) {
        return distribution.answers().as("court-host", "Host-to-shiming-2026");
    }
}
