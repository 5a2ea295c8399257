package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.support.json.Json;

/** What the ledger of this procedure gets (三.11). */
public class FeedTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyStepOfABookingIsAFactOfTheExpertsLedgerWithoutAnybodysWords() {
        try (Fixture fixture = new Fixture(folder.getRoot().toPath())) {
            fixture.engaged("E1", "scholars", "");
            String booking = fixture.notified("E1", Fixture.slot(3, "释明一室"));
            fixture.step(Fixture.STAFF, booking, StepKind.CANCEL).orFault();
            List<JsonNode> facts = fixture.feed().stream().map(Json::tree)
                    .filter(fact -> booking.equals(fact.path("subject").asText())).toList();
            assertEquals(5, facts.size());
            for (JsonNode fact : facts) {
                assertEquals("EXPERT_APPOINTMENT", fact.path("ledger").asText());
                assertEquals("专约〔2026〕1号", fact.path("recordNumber").asText());
                assertEquals("高校学者", fact.path("field").asText());
                assertEquals("EXTERNAL", fact.path("expertKind").asText());
                assertEquals("2026-11-10", fact.path("requestedOn").asText());
                assertFalse("the words of a step stay at home", fact.toString().contains("电话"));
            }
            assertEquals(1, facts.stream().filter(fact -> "CANCELLED".equals(fact.path("state").asText())).count());
            assertEquals(Result.Status.OK, new ExpertHealth(fixture.unit, null).execute().getStatus());
        }
    }
}
