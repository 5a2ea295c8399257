package org.shiming.operations.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.operations.domain.Rehearsal;

public class RehearserTest {
    private static final long ENDPOINT = 1;
    private static final long MATTERS = 2;
    private static final long JUDGE = 3;
    private static final long LEDGER = 4;
    private static final String ONE = "1..1";
    private static final String MANY = "0..n";

    private final FakeFramework framework = new FakeFramework();
    private final FakeComponents components = new FakeComponents();

    @Before
    public void theSuite() {
        framework.bundle(ENDPOINT, "org.shiming.endpoint");
        framework.bundle(MATTERS, "org.shiming.matters");
        framework.bundle(JUDGE, "org.shiming.judge-explanation");
        framework.bundle(LEDGER, "org.shiming.ledger");
        framework.service(20, MATTERS, Runnable.class, () -> {}, "kernel");
        framework.service(21, MATTERS, WebEndpoint.class, new Published("matters"), "", ENDPOINT);
        framework.service(30, JUDGE, WebEndpoint.class, new Published("judge-explanation"), "", ENDPOINT);
        framework.service(40, LEDGER, WebEndpoint.class, new Published("ledger"), "", ENDPOINT);
        components.component(MATTERS, "matters.kernel", 20, ONE, "static");
        components.component(JUDGE, "judge.use", 31, ONE, "static", 20);
        components.component(JUDGE, "judge.endpoint", 30, ONE, "static", 31);
        components.component(LEDGER, "ledger.gatherer", 41, MANY, "dynamic", 20, 32);
    }

    @Test
    public void aPlugInsUpdateIsLocalAndHoldsItsOwnAddress() {
        Rehearsal rehearsal = rehearse("ledger");
        assertTrue(rehearsal.lines().toString(), rehearsal.local());
        assertEquals(List.of("/shiming/*/ledger"), rehearsal.away());
    }

    @Test
    public void theKernelsUpdateHoldsWhoeverCannotDoWithoutIt() {
        Rehearsal rehearsal = rehearse("org.shiming.matters");
        assertFalse(rehearsal.local());
        assertEquals(List.of("judge.endpoint (it)", "judge.use (it)"), rehearsal.restarted());
        assertEquals(List.of("ledger.gatherer (it)"), rehearsal.rebound());
        assertEquals(List.of("/shiming/*/judge-explanation", "/shiming/*/matters"), rehearsal.away());
    }

    @Test
    public void thePublishersUpdateHoldsEveryAddressAndRestartsNobody() {
        Rehearsal rehearsal = rehearse("endpoint");
        assertEquals(List.of(), rehearsal.restarted());
        assertEquals(List.of("/shiming/*/judge-explanation", "/shiming/*/ledger", "/shiming/*/matters"),
                rehearsal.away());
    }

    @Test
    public void bundlesWiredToItArePartOfIt() {
        framework.wired(MATTERS, LEDGER);
        Rehearsal rehearsal = rehearse(Long.toString(MATTERS));
        assertEquals(List.of("org.shiming.ledger"), rehearsal.refreshed());
        assertEquals(List.of(), rehearsal.rebound());
        assertTrue(rehearsal.away().contains("/shiming/*/ledger"));
    }

    @Test
    public void aBundleThatIsNotThereIsNotRehearsed() {
        assertEquals(Optional.empty(), new Rehearser(framework.context(), components.seen()).rehearse("reception"));
    }

    private Rehearsal rehearse(String name) {
        return new Rehearser(framework.context(), components.seen()).rehearse(name).orElseThrow();
    }

    /** A contributed service. */
    record Published(String name) implements WebEndpoint {
        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public Object bean() {
            return this;
        }
    }
}
