package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
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
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;

/** SIGKILL in the middle of writing, and a start: every acknowledged write is there, once, and the chains are whole. */
final class KillDrill {
    private static final String MATTERS = "/shiming/json/matters/";
    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    private final RunningDistribution distribution;
    private final List<MainJob.Duty> subjects;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    KillDrill(RunningDistribution distribution) {
        this.distribution = distribution;
        // One party each: a matter takes no more than fifty questions.
        MainJob job = new MainJob(distribution);
        distribution.await(WRITERS + " duties reported by the host", Duration.ofMinutes(3),
                () -> job.all().size() >= WRITERS);
        this.subjects = job.all().subList(0, WRITERS);
    }

    void run() throws InterruptedException {
        writeUntilKilled();
        assertTrue("only " + acknowledged.size(), acknowledged.size() >= ENOUGH);
        distribution.start();
        MainJob job = new MainJob(distribution);
        Answers host = host();
        for (Map.Entry<String, String> one : acknowledged.entrySet()) {
            HttpResponse<String> again = host.postJson(MATTERS + "openMatter", body(one.getKey()));
            assertEquals(again.body(), 200, again.statusCode());
            assertEquals("answered from what was kept", one.getValue(), again.body());
        }
        assertEachStandsOnce(host);
        LedgerReader ledger = new LedgerReader(distribution);
        ledger.assertHoldsOnce(job.explainNext());
        ledger.assertWhole();
    }

    private void assertEachStandsOnce(Answers host) {
        Map<String, Integer> found = new HashMap<>();
        subjects.stream().map(MainJob.Duty::caseNumber).distinct().forEach(number -> {
            String address = MATTERS + "mattersOfCase?caseNumber=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
            for (JsonNode matter : Answers.json(host.get(address)).path("items")) {
                matter.path("questions").forEach(q -> found.merge(q.path("text").asText(), 1, Integer::sum));
            }
        });
        acknowledged.keySet().forEach(id -> assertEquals(id, Integer.valueOf(1), found.get(question(id))));
        found.forEach((text, times) -> assertEquals(text, Integer.valueOf(1), times));
    }

    private void writeUntilKilled() throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        AtomicBoolean going = new AtomicBoolean(true);
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        AtomicInteger number = new AtomicInteger();
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> {
                Answers host = host();
                while (going.get()) {
                    String id = number.incrementAndGet() % WRITERS + "-" + UUID.randomUUID();
                    try {
                        HttpResponse<String> answer = host.postJson(MATTERS + "openMatter", body(id));
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

    private String body(String id) {
        MainJob.Duty subject = subjects.get(id.charAt(0) - '0');
        return HostUser.write(Map.of("messageId", id, "caseNumber", subject.caseNumber(), "partyId", subject.party(),
                "documentId", subject.document(), "origin", "HOST", "questions", List.of(question(id))));
    }

    private static String question(String id) {
        return "疑问 " + id;
    }

    private Answers host() {
        return distribution.answers().as("court-host", "Host-to-shiming-2026");
    }
}
