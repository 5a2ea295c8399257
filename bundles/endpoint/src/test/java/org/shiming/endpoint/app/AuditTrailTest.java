package org.shiming.endpoint.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.Test;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.TestSettings;
import org.shiming.endpoint.store.AuditStore;
import org.shiming.endpoint.store.FakeAuditStore;

public class AuditTrailTest {
    private final List<EndedCall> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean away;
    private final AuditStore store = new FakeAuditStore(entries -> {
        if (away) {
            throw new SQLException("away", "08006");
        }
        batches.add(entries.size());
        written.addAll(entries);
    });

    private static EndedCall call(int number) {
        return new EndedCall(Instant.EPOCH, String.format("%016x", number), "host", "豫0481", "127.0.0.1", "JSON", "s",
                "o", "", "", "OK", 200, 1);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertTrue(condition.getAsBoolean());
    }

    @Test
    public void callsAreWrittenSoonAndInBatches() {
        AuditTrail trail = new AuditTrail(new TestSettings().settings(), store);
        for (int i = 0; i < 1_000; i++) {
            trail.ended(call(i));
        }
        await(() -> written.size() == 1_000);
        assertTrue("batches: " + batches, batches.size() <= 20);
        trail.deactivate();
    }

    @Test
    public void whatIsLeftIsWrittenInTheEnd() {
        AuditTrail trail = new AuditTrail(new TestSettings().with("auditFlushMillis", 5_000).settings(), store);
        for (int i = 0; i < 30; i++) {
            trail.ended(call(i));
        }
        trail.deactivate();
        assertEquals(30, written.size());
    }

    @Test
    public void anOutageLosesAndDoublesNothing() {
        AuditTrail trail = new AuditTrail(new TestSettings().settings(), store);
        away = true;
        for (int i = 0; i < 50; i++) {
            trail.ended(call(i));
        }
        await(trail::failing);
        away = false;
        await(() -> written.size() == 50);
        assertEquals(50, written.stream().map(EndedCall::reference).distinct().count());
        await(() -> !trail.failing());
        trail.deactivate();
    }

    @Test
    public void callersOfAFullQueueAreNotKeptWhileTheDatabaseIsAway() {
        AuditTrail trail = new AuditTrail(
                new TestSettings().with("auditQueue", 5).with("auditWaitMillis", 60_000).settings(), store);
        away = true;
        trail.ended(call(0));
        await(trail::failing);
        long began = System.nanoTime();
        for (int i = 1; i < 20; i++) {
            trail.ended(call(i));
        }
        assertTrue("threads stay free", System.nanoTime() - began < TimeUnit.SECONDS.toNanos(5));
        trail.deactivate();
    }

    @Test
    public void withoutAStoreEntriesWait() {
        AuditTrail trail = new AuditTrail(new TestSettings().settings(), null);
        trail.ended(call(1));
        assertFalse(trail.failing());
        trail.deactivate();
    }

    @Test
    public void badSettingsNameTheirKey() {
        IllegalArgumentException bad = assertThrows(IllegalArgumentException.class,
                () -> new TestSettings().with("auditQueue", 0).settings());
        assertTrue(bad.getMessage(), bad.getMessage().startsWith("org.shiming.endpoint: auditQueue"));
    }
}
