package org.shiming.bench.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Random;
import org.shiming.bench.outside.GeneratedCase;

/** A recorded session's fact as the product wrote it, good for copying. */
final class SampleFact {
    static final String TYPE = "SESSION_RECORDED";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** 800 sessions a day, from here on. */
    private static final Instant FIRST = Instant.parse("2021-01-04T01:00:00Z");
    private static final long BETWEEN_SECONDS = 108;
    private static final long LASTS_SECONDS = 1200;
    private static final long CASES_FROM = 1_000_000_000L;

    private final String court;
    private final ObjectNode payload;

    SampleFact(String court, String payload) {
        this.court = court;
        try {
            this.payload = (ObjectNode) JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact's payload is not JSON", e);
        }
    }

    /** What goes into a row. */
    record Copy(String court, String caseNumber, long atMillis, String payload) {}

    /** The n-th fact of the feed. */
    Copy copy(long n, Random random) {
        Instant start = FIRST.plusSeconds(n * BETWEEN_SECONDS);
        String caseNumber = new GeneratedCase(CASES_FROM + n / 2).caseNumber();
        payload.put("id", identifier('S', n)).put("matter", identifier('M', n)).put("caseNumber", caseNumber);
        ObjectNode recorded = (ObjectNode) payload.path("recorded");
        recorded.put("explainer", "bench-judge-" + n % 40).put("startedAt", start.toString())
                .put("endedAt", start.plusSeconds(LASTS_SECONDS).toString()).put("mood", mood(random.nextInt(100)));
        recorded.path("results").forEach(result -> ((ObjectNode) result).put("answer", answer(random.nextInt(100))));
        try {
            return new Copy(court, caseNumber, start.plusSeconds(LASTS_SECONDS).toEpochMilli(),
                    JSON.writeValueAsString(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String identifier(char kind, long n) {
        return String.format("%c%025d", kind, n);
    }

    private static String mood(int percent) {
        return percent < 2 ? "EXTREME" : percent < 20 ? "AGITATED" : "CALM";
    }

    private static String answer(int percent) {
        return percent < 5 ? "NOT_UNDERSTOOD" : percent < 25 ? "PARTLY" : "UNDERSTOOD";
    }
}
