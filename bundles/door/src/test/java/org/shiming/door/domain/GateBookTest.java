package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Before;
import org.junit.Test;
import org.shiming.door.spi.Claim;

public class GateBookTest {
    private static final Claim MATTERS = new Claim("matters", "1.0", "事项", 7, 0);

    private final AtomicLong nanos = new AtomicLong(1_000);
    private final List<String> resumed = new ArrayList<>();
    private GateBook book;

    @Before
    public void book() {
        book = new GateBook(nanos::get, Duration.ofSeconds(10), Duration.ZERO, 3);
    }

    private void later(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private Waiting waiting(String name) {
        return () -> resumed.add(name);
    }

    private void opened() {
        book.claim(MATTERS);
        book.open("matters");
    }

    @Test
    public void nobodyKnowsAnAddressThatWasNeverClaimed() {
        assertEquals(Admission.UNKNOWN, book.enter("matters"));
        assertFalse(book.known("matters"));
    }

    @Test
    public void aClaimedGateHoldsUntilItOpens() {
        book.claim(MATTERS);
        assertEquals(Admission.WAIT, book.enter("matters"));
        assertEquals(10_000, book.park("matters", waiting("a")));
        book.open("matters");
        assertEquals(List.of("a"), resumed);
        assertEquals(Admission.ENTERED, book.enter("matters"));
    }

    @Test
    public void whoWaitsIsResumedOnceAndInOrder() {
        book.claim(MATTERS);
        book.park("matters", waiting("a"));
        book.park("matters", waiting("b"));
        book.open("matters");
        book.close("matters");
        book.open("matters");
        assertEquals(List.of("a", "b"), resumed);
    }

    @Test
    public void aClosedGateHoldsForItsTimeFromTheClosingOn() {
        opened();
        book.close("matters");
        later(4);
        assertEquals(6_000, book.park("matters", waiting("a")));
        later(6);
        assertEquals(Admission.AWAY, book.enter("matters"));
        assertEquals(0, book.park("matters", waiting("b")));
    }

    @Test
    public void closingTwiceDoesNotHoldLonger() {
        opened();
        book.close("matters");
        later(6);
        book.close("matters");
        later(4);
        assertEquals(Admission.AWAY, book.enter("matters"));
    }

    @Test
    public void aGateThatOpenedMeanwhileParksNobody() {
        opened();
        assertEquals(0, book.park("matters", waiting("a")));
    }

    @Test
    public void whoGivesUpIsNotResumedAndWhoWasResumedCannotGiveUp() {
        book.claim(MATTERS);
        Waiting a = waiting("a");
        Waiting b = waiting("b");
        book.park("matters", a);
        book.park("matters", b);
        assertTrue(book.giveUp("matters", a));
        book.open("matters");
        assertEquals(List.of("b"), resumed);
        assertFalse(book.giveUp("matters", b));
    }

    @Test
    public void onlySoManyMayWait() {
        book.claim(MATTERS);
        for (String name : List.of("a", "b", "c")) {
            assertTrue(book.park("matters", waiting(name)) > 0);
        }
        assertEquals(Admission.FULL, book.enter("matters"));
        assertEquals(0, book.park("matters", waiting("d")));
        book.open("matters");
        book.close("matters");
        assertEquals(Admission.WAIT, book.enter("matters"));
    }

    @Test
    public void twoCannotHoldOneGate() {
        book.claim(MATTERS);
        Claim second = new Claim("matters", "2.0", "另一个", 8, 0);
        IllegalStateException taken = assertThrows(IllegalStateException.class, () -> book.claim(second));
        assertTrue(taken.getMessage(), taken.getMessage().contains("bundle 7"));
        book.release("matters");
        book.claim(second);
        assertEquals("2.0", book.view().get(0).claim().version());
    }

    @Test
    public void anUpdateIsAReleaseAndAClaimOfTheSameName() {
        opened();
        book.release("matters");
        book.park("matters", waiting("a"));
        book.claim(new Claim("matters", "1.1", "事项", 9, 0));
        assertEquals(Admission.WAIT, book.enter("matters"));
        book.open("matters");
        assertEquals(List.of("a"), resumed);
    }

    @Test
    public void anUninstalledServiceIsForgottenAfterTheHold() {
        opened();
        book.release("matters");
        book.uninstalled(7);
        assertEquals(Admission.WAIT, book.enter("matters"));
        later(10);
        assertEquals(Admission.UNKNOWN, book.enter("matters"));
        assertEquals(List.of(), book.view());
    }

    @Test
    public void anotherBundlesUninstallDoesNotMatter() {
        opened();
        book.release("matters");
        book.uninstalled(99);
        later(60);
        assertEquals(Admission.AWAY, book.enter("matters"));
    }

    @Test
    public void aReinstalledServiceIsThereAgain() {
        opened();
        book.release("matters");
        book.uninstalled(7);
        later(20);
        book.claim(new Claim("matters", "1.0", "事项", 12, 0));
        book.open("matters");
        assertEquals(Admission.ENTERED, book.enter("matters"));
    }

    @Test
    public void aServiceThatWasRefusedIsShownAndNotCalled() {
        book.refused(MATTERS, "operation x has no @RolesAllowed");
        assertEquals(Admission.UNKNOWN, book.enter("matters"));
        assertFalse(book.known("matters"));
        GateView view = book.view().get(0);
        assertEquals(GateView.State.REFUSED, view.state());
        assertEquals("operation x has no @RolesAllowed", view.reason());
    }

    @Test
    public void aRefusalDoesNotTouchAServiceThatRuns() {
        opened();
        book.refused(new Claim("matters", "9", "", 8, 0), "taken");
        assertEquals(GateView.State.ACTIVE, book.view().get(0).state());
    }

    @Test
    public void whoWaitedForAServiceThatIsRefusedIsToldAtOnce() {
        GateBook starting = new GateBook(nanos::get, Duration.ofSeconds(10), Duration.ofSeconds(60), 3);
        starting.park("matters", waiting("a"));
        starting.refused(MATTERS, "unfit");
        assertEquals(List.of("a"), resumed);
    }

    @Test
    public void whileStartingUnknownAddressesAreHeldToo() {
        GateBook starting = new GateBook(nanos::get, Duration.ofSeconds(10), Duration.ofSeconds(60), 3);
        assertEquals(Admission.WAIT, starting.enter("matters"));
        starting.park("matters", waiting("a"));
        assertEquals("not listed before it is there", List.of(), starting.view());
        starting.claim(MATTERS);
        starting.open("matters");
        assertEquals(List.of("a"), resumed);
        later(61);
        assertEquals(Admission.UNKNOWN, starting.enter("another"));
    }

    @Test
    public void strangersCannotFillTheBookWhileStarting() {
        GateBook starting = new GateBook(nanos::get, Duration.ofSeconds(10), Duration.ofSeconds(60), 3);
        for (int i = 0; i < 500; i++) {
            starting.enter("name" + i);
        }
        assertEquals(Admission.UNKNOWN, starting.enter("one-more"));
        starting.claim(MATTERS);
        starting.open("matters");
        assertEquals(Admission.ENTERED, starting.enter("matters"));
    }

    @Test
    public void theStateIsToldInTheIndex() {
        book.claim(MATTERS);
        assertEquals(GateView.State.UPDATING, book.view().get(0).state());
        book.open("matters");
        assertEquals(GateView.State.ACTIVE, book.view().get(0).state());
        book.close("matters");
        later(11);
        assertEquals(GateView.State.STOPPED, book.view().get(0).state());
    }

    @Test
    public void theLoginIsNotListed() {
        book.claim(new Claim(Claim.LOGIN, "1", "登录", 1, 0));
        assertEquals(List.of(), book.view());
    }

    @Test
    public void idleIsWhenTheLastOneLeft() {
        opened();
        book.enter("matters");
        book.close("matters");
        assertFalse(book.awaitIdle("matters", Duration.ofMillis(20)));
        book.leave("matters");
        assertTrue(book.awaitIdle("matters", Duration.ofMillis(20)));
    }

    @Test
    public void theDoorsEndLetsEverybodyGo() {
        book.claim(MATTERS);
        book.park("matters", waiting("a"));
        book.resumeAll();
        assertEquals(List.of("a"), resumed);
    }

    @Test
    public void aServicesOwnBodyLimitIsKnown() {
        book.claim(new Claim("papers", "1", "文书", 3, 5_000_000));
        assertEquals(5_000_000, book.maxBodyBytes("papers"));
        assertEquals(0, book.maxBodyBytes("matters"));
    }

    @Test
    public void aServiceNameIsPlain() {
        for (String name : new String[]{"", "Matters", "a/b", "a b", "1a", "释明"}) {
            assertThrows(IllegalArgumentException.class, () -> new Claim(name, "1", "", 1, 0));
        }
    }
}
