package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.leaderassignment.domain.StepKind;

public class BackgroundTest {
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
    public void anAcceptedItemReachesTheKernelByItself() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        KernelTelling telling = new KernelTelling(fixture.unit, fixture.book, fixture.kernel.matters(),
                new FakeKernel() {
                    @Override
                    public Outcome<DirectionView> direct(Act act, MatterId matter, Direction direction) {
                        asked.countDown();
                        return super.direct(act, matter, direction);
                    }
                });
        String item = fixture.assigned();
        fixture.step(Fixture.STAFF, item, StepKind.ACCEPT).orFault();
        Background background = new Background(fixture.unit, telling, fixture.limits, fixture.settings);
        background.ring();
        assertTrue("the loop tells the kernel", asked.await(20, TimeUnit.SECONDS));
        background.stop();
        assertEquals(Optional.of("matter-1"), fixture.item(item).matterId());
    }

    @Test
    public void theFeedHasItsNameAndGivesEveryStepOnce() {
        fixture.handled();
        new org.shiming.support.feed.Sequencer(fixture.unit.tx(), "sm_leader").round();
        assertEquals("leader-assignment", fixture.unit.name());
        assertEquals(4, fixture.unit.latest());
        assertEquals("ITEM_ASSIGN", fixture.unit.read(0, 1).get(0).type());
        assertEquals(Fixture.CASE.value(), fixture.unit.read(3, 1).get(0).caseNumber());
    }
}
