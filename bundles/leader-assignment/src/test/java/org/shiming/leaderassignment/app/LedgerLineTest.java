package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.json.Json;

public class LedgerLineTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_9_专项台账载明交办流转签收回复与反馈的日期() {
        String item = fixture.handled();
        fixture.step(Fixture.JUDGE, item, StepKind.REPLY).orFault();
        JsonNode last = last();
        for (String day : List.of("assignedOn", "dispatchedOn", "acknowledgedOn", "repliedOn")) {
            assertEquals(day, "2026-11-10", last.path(day).asText());
        }
        assertFalse(last.has("feedbackOn") || last.has("leaderFeedbackOn") || last.has("closedOn"));
        assertEquals("回复当事人", last.path("kindLabel").asText());
        assertEquals(fixture.item(item).state().label(), last.path("stateLabel").asText());
        assertEquals(fixture.item(item).unit().orElseThrow().ownerName(), last.path("ownerName").asText());
    }

    @Test
    public void whatWasReturnedAndRemindedIsCounted() {
        String item = fixture.handled();
        fixture.step(Fixture.STAFF, item, StepKind.REMIND).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.REMIND).orFault();
        assertEquals(2, last().path("remindedTimes").asInt());
        assertEquals(0, last().path("returnedTimes").asInt());
    }

    @Test
    public void anItemIsClosedOnTheDayOfTheLastFeedbacksReceipt() {
        String item = fixture.handled();
        fixture.step(Fixture.JUDGE, item, StepKind.REPLY).orFault();
        fixture.step(Fixture.JUDGE, item, StepKind.CENTRE).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.COLLECT).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.LEADER).orFault();
        fixture.step(Fixture.LEADER, item, StepKind.RECEIPT).orFault();
        assertEquals("2026-11-10", last().path("leaderFeedbackOn").asText());
        assertEquals("2026-11-10", last().path("closedOn").asText());
        assertEquals("CLOSED", last().path("outcome").asText());
    }

    private JsonNode last() {
        new Sequencer(fixture.unit.tx(), "sm_leader").round();
        var entries = fixture.unit.read(0, 50);
        return Json.tree(entries.get(entries.size() - 1).payload());
    }
}
