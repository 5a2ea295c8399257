package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Direction.Kind;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.Origin;
import org.shiming.leaderassignment.domain.StepKind;

public class KernelTellingTest {
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
    public void aLeadersItemReachesTheKernelOnceItIsAccepted() {
        String item = fixture.assigned();
        fixture.telling.round();
        assertEquals(List.of(), fixture.kernel.opened);
        fixture.step(Fixture.STAFF, item, StepKind.ACCEPT).orFault();
        fixture.telling.round();
        fixture.telling.round();
        assertEquals(1, fixture.kernel.opened.size());
        assertEquals(Origin.LEADER, fixture.kernel.opened.get(0).origin());
        assertEquals(Kind.LEADER, fixture.kernel.directed.get(0).kind());
        assertEquals(Optional.of("matter-1"), fixture.item(item).matterId());
    }

    @Test
    public void aDeclinedItemNeverDoes() {
        String item = fixture.assigned();
        fixture.step(Fixture.STAFF, item, StepKind.DECLINE).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.LEADER).orFault();
        fixture.step(Fixture.LEADER, item, StepKind.RECEIPT).orFault();
        fixture.telling.round();
        assertEquals(List.of(), fixture.kernel.opened);
        assertEquals(List.of(), fixture.kernel.told);
    }

    @Test
    public void 三_9_三项反馈按次序告知内核且各一次() {
        String item = fixture.handled();
        fixture.step(Fixture.JUDGE, item, StepKind.REPLY).orFault();
        fixture.telling.round();
        assertEquals(List.of(Feedback.REPLY_TO_PARTY), fixture.kernel.told);
        fixture.step(Fixture.JUDGE, item, StepKind.CENTRE).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.COLLECT).orFault();
        fixture.step(Fixture.STAFF, item, StepKind.LEADER).orFault();
        fixture.telling.round();
        assertEquals(2, fixture.kernel.told.size());
        fixture.step(Fixture.LEADER, item, StepKind.RECEIPT).orFault();
        fixture.telling.round();
        fixture.telling.round();
        assertEquals(List.of(Feedback.REPLY_TO_PARTY, Feedback.FEEDBACK_TO_CENTRE, Feedback.FEEDBACK_TO_LEADER),
                fixture.kernel.told);
    }

    @Test
    public void whatTheKernelDoesNotTakeIsShownAndTriedAgain() {
        String item = fixture.assigned();
        fixture.step(Fixture.STAFF, item, StepKind.ACCEPT).orFault();
        fixture.kernel.refuse = "HOST_AWAY";
        fixture.telling.round();
        assertEquals("HOST_AWAY", fixture.item(item).problem());
        LeaderHealth health = new LeaderHealth(fixture.unit, fixture.book, null);
        assertEquals(Result.Status.WARN, health.execute().getStatus());
        fixture.kernel.refuse = "";
        fixture.telling.round();
        assertEquals("", fixture.item(item).problem());
        assertFalse(fixture.item(item).matterId().isEmpty());
        assertEquals(Result.Status.OK, health.execute().getStatus());
    }

    @Test
    public void 三_8_指定释明登记即告知内核() {
        fixture.assigning.assign(fixture.act(Fixture.COORDINATOR), Fixture.wish(Kind.DESIGNATED)).orFault();
        fixture.telling.round();
        assertEquals(Origin.DESIGNATED, fixture.kernel.opened.get(0).origin());
        assertEquals(Kind.DESIGNATED, fixture.kernel.directed.get(0).kind());
    }
}
