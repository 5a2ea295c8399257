package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;
import org.shiming.door.TestBundle;
import org.shiming.door.TestSettings;
import org.shiming.door.domain.Admission;
import org.shiming.door.domain.GateView;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.Gate;

public class GateKeeperTest {
    private static final Claim MATTERS = new Claim("matters", "1.0", "事项", 7, 0);

    private final TestBundle bundles = new TestBundle();
    private final GateKeeper keeper = new GateKeeper(bundles.context(),
            new TestSettings().with("holdSeconds", 0).with("startupSeconds", 0).settings());

    @Test
    public void aGateIsUsedThroughItsHandle() {
        Gate gate = keeper.claim(MATTERS);
        gate.open();
        assertEquals(Admission.ENTERED, keeper.book().enter("matters"));
        keeper.book().leave("matters");
        gate.close();
        assertTrue(gate.awaitIdle(Duration.ofSeconds(1)));
        gate.release();
        assertEquals(Admission.AWAY, keeper.book().enter("matters"));
    }

    @Test
    public void anUninstalledBundlesServiceIsForgotten() {
        Gate gate = keeper.claim(MATTERS);
        gate.open();
        gate.release();
        bundles.uninstall(7);
        assertEquals(Admission.UNKNOWN, keeper.book().enter("matters"));
    }

    @Test
    public void aRefusedServiceIsShown() {
        keeper.refused(MATTERS, "unfit");
        assertEquals(GateView.State.REFUSED, keeper.book().view().get(0).state());
    }

    @Test
    public void itStopsListeningInTheEnd() {
        assertEquals(1, bundles.listening());
        keeper.deactivate();
        assertEquals(0, bundles.listening());
    }
}
