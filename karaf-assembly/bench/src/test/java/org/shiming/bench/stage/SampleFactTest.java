package org.shiming.bench.stage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.Test;

public class SampleFactTest {
    private static final String PAYLOAD = """
            {"v":1,"id":"S","matter":"M","caseNumber":"（2026）豫0481民初1号","summary":"第 1 次释明",
            "recorded":{"explainer":"j","startedAt":"x","endedAt":"x","mood":"CALM","manner":"现场",
            "results":[{"question":"Q","answer":"UNDERSTOOD"}]}}""";

    @Test
    public void aCopyIsAnotherSessionOfAnotherDay() throws Exception {
        SampleFact sample = new SampleFact("豫0481", PAYLOAD);
        SampleFact.Copy first = sample.copy(1, new Random(1));
        SampleFact.Copy later = sample.copy(801, new Random(1));
        JsonNode one = new ObjectMapper().readTree(first.payload());
        JsonNode two = new ObjectMapper().readTree(later.payload());
        assertEquals(26, one.path("id").asText().length());
        assertNotEquals(one.path("id"), two.path("id"));
        assertNotEquals(one.path("matter"), two.path("matter"));
        assertEquals(first.caseNumber(), one.path("caseNumber").asText());
        assertEquals(24 * 3600 * 1000L, later.atMillis() - first.atMillis());
        assertTrue(one.at("/recorded/startedAt").asText().startsWith("2021-01-04T01:01:48"));
        assertEquals("现场", one.at("/recorded/manner").asText());
    }

    @Test
    public void moodsAndAnswersVary() throws Exception {
        SampleFact sample = new SampleFact("豫0481", PAYLOAD);
        Random random = new Random(7);
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < 400; n++) {
            all.append(sample.copy(n, random).payload());
        }
        for (String word : new String[]{"EXTREME", "AGITATED", "PARTLY", "NOT_UNDERSTOOD", "bench-judge-39"}) {
            assertTrue(word, all.indexOf(word) > 0);
        }
    }
}
