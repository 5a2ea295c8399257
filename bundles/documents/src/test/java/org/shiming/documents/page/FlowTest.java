package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** How pages fill. */
public class FlowTest {
    private final Flow flow = new Flow();

    @Test
    public void itBeginsWithOneEmptyPage() {
        assertEquals(1, flow.pages().size());
        assertTrue(flow.fresh());
        assertEquals(Sheet.ROOM, flow.room(), 0.001);
    }

    @Test
    public void aNeedThatFitsDoesNotTurnThePage() {
        flow.take(100);
        flow.need(Sheet.ROOM - 100);
        assertEquals(1, flow.pages().size());
        assertFalse(flow.fresh());
    }

    @Test
    public void aNeedThatDoesNotFitTurnsIt() {
        flow.take(100);
        flow.need(Sheet.ROOM - 99);
        assertEquals(2, flow.pages().size());
        assertTrue(flow.fresh());
    }

    @Test
    public void anImpossibleNeedDoesNotLeaveAnEmptyPage() {
        flow.need(Sheet.ROOM * 3);
        assertEquals(1, flow.pages().size());
    }

    @Test
    public void aGapIsLeftBetweenThingsButNotAtTheHeadOfAPage() {
        flow.gap(20);
        assertTrue(flow.fresh());
        flow.take(10);
        flow.gap(20);
        assertEquals(Sheet.TOP + 30, flow.y(), 0.001);
    }

    @Test
    public void marksGoOntoTheLastPage() {
        flow.draw(new Mark.Rule(0, 0, 1, 1));
        flow.turn();
        flow.draw(new Mark.Rule(0, 0, 2, 2));
        assertEquals(1, flow.pages().get(0).size());
        assertEquals(new Mark.Rule(0, 0, 2, 2), flow.pages().get(1).get(0));
    }
}
