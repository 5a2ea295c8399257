package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.value.MatterState;
import org.shiming.matters.domain.Settings;
import org.shiming.support.testing.TestDatabase;

/** The kernel as Declarative Services builds it. */
public class FeedHouseTest {
    private final LinkedBlockingQueue<String> bells = new LinkedBlockingQueue<>();
    private TestDatabase database;
    private FeedHouse house;

    @Before
    public void open() {
        database = new TestDatabase("shiming-matters", "sm_matters", "db/sm_matters.xml");
        house = new FeedHouse(database.factory(), () -> "sm_matters", new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                bells.add(event.getTopic());
            }

            @Override
            public void sendEvent(Event event) {
                throw new AssertionError("bells are posted, nobody waits for them");
            }
        });
    }

    @After
    public void close() {
        house.close();
        database.close();
    }

    @Test
    public void aChangeRingsTheBellOnceItHasAPosition() throws InterruptedException {
        Kernel kernel = new Kernel(house, new FakeHost(), new ChosenConfig());
        kernel.open(KernelRig.act(), KernelRig.wish("为什么")).orFault();
        assertEquals("org/shiming/bell/matters", bells.poll(10, TimeUnit.SECONDS));
        assertEquals(1, house.latest());
        assertEquals("MATTER_OPENED", house.read(0, 10).get(0).type());
        assertEquals("matters", house.name());
        assertTrue(house.read(1, 10).isEmpty());
    }

    @Test
    public void theHealthCheckAsksTheDatabase() {
        Kernel kernel = new Kernel(house, new FakeHost(), new ChosenConfig());
        assertEquals(Result.Status.OK, new KernelHealth(house, kernel).execute().getStatus());
        assertEquals(MatterState.OPEN, kernel.open(KernelRig.act(), KernelRig.wish("为什么")).orFault().state());
    }

    @Test
    public void aBadSettingNamesPidAndKey() {
        try {
            new Settings(true, -1);
            throw new AssertionError("accepted");
        } catch (IllegalArgumentException bad) {
            assertTrue(bad.getMessage().contains(KernelConfig.PID));
            assertTrue(bad.getMessage().contains("clockToleranceSeconds"));
        }
    }

    /** The defaults, as an operator leaves them. */
    private static final class ChosenConfig implements KernelConfig {
        @Override
        public boolean partyNoShowUsesOnce() {
            return true;
        }

        @Override
        public int clockToleranceSeconds() {
            return 120;
        }

        @Override
        public int ownerWorkingDays() {
            return 5;
        }

        @Override
        public int nightlyHour() {
            return 2;
        }

        @Override
        public String fieldKeyFile() {
            return "etc/shiming-field.key";
        }

        @Override
        public Class<KernelConfig> annotationType() {
            return KernelConfig.class;
        }
    }
}
