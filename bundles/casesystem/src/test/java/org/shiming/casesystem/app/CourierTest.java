package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.felix.hc.api.Result;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.casesystem.testing.FakeHost.Behaviour;
import org.shiming.casesystem.testing.Soap;

/** The parts together, as Declarative Services puts them together, with real time. */
public class CourierTest {
    private Ground ground;
    private Courier courier;
    private CaseSystem service;
    private HostHealth health;

    @Before
    public void open() throws Exception {
        ground = new Ground(Map.of("backlogWarn", 2));
        Outbox outbox = new Outbox(ground.vault, ground.config, Clock.systemUTC());
        courier = new Courier(ground.line, ground.vault, outbox, ground.config);
        service = new CaseSystemService(new Cases(ground.line, ground.vault, ground.config), outbox);
        health = new HostHealth(ground.line, ground.vault, courier, ground.mapping, ground.config);
    }

    @After
    public void close() {
        courier.close();
        ground.close();
    }

    @Test
    public void aKeptMessageIsOnItsWayAtOnce() {
        service.file(Samples.filing("k-1"));
        until(() -> service.delivery(Samples.key("k-1")).orElseThrow().state() == State.RECEIPTED);
        CasesystemFeed feed = new CasesystemFeed(ground.vault);
        until(() -> feed.latest() == 1);
        assertEquals("casesystem", feed.name());
        assertEquals("HOST_RECEIPT", feed.read(0, 10).get(0).type());
        assertFalse(courier.failing());
    }

    @Test
    public void aStoppedCourierLeavesWhatItHasNotSent() {
        courier.close();
        service.report(Samples.report("k-1"));
        assertEquals(State.WAITING, service.delivery(Samples.key("k-1")).orElseThrow().state());
        assertTrue(ground.host.calls().isEmpty());
    }

    @Test
    public void healthIsWellThenDegradedNeverCritical() {
        assertEquals(Result.Status.OK, health.execute().getStatus());
        ground.host.always(Behaviour.BROKEN);
        assertTrue(service.find(Samples.CASE) instanceof HostAnswer.Away);
        assertEquals(Result.Status.WARN, health.execute().getStatus());
        assertTrue(health.execute().toString(), health.execute().toString().contains("HOST_FAULT"));
    }

    @Test
    public void aBacklogOrADeadLetterDegradesHealth() {
        ground.host.fault("BAD_INPUT");
        service.file(Samples.filing("k-1"));
        until(() -> service.delivery(Samples.key("k-1")).orElseThrow().state() == State.DEAD);
        assertEquals(Result.Status.WARN, health.execute().getStatus());
    }

    @Test
    public void anUnknownWordDegradesHealthAndSaysWhereToMendIt() {
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value(), "国家赔偿", "自然人", "已送达"));
        assertTrue(service.find(Samples.CASE) instanceof HostAnswer.Away);
        String told = health.execute().toString();
        assertTrue(told, told.contains("国家赔偿") && told.contains("org.shiming.casesystem.mapping.cfg"));
        assertTrue("the host did answer", ground.line.watch().silent().isEmpty());
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue("it did not happen within 20 s", System.nanoTime() < end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
