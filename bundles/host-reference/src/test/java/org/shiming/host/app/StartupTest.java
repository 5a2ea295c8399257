package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.store.CaseRows;
import org.shiming.host.store.OutboxRows;
import org.shiming.host.testing.FakeSuite;
import org.shiming.host.testing.MemoryDb;
import org.shiming.host.testing.MovingClock;

public class StartupTest {
    private final MovingClock clock = new MovingClock();
    private MemoryDb memory;
    private Outbox outbox;

    @Before
    public void open() {
        memory = new MemoryDb();
        FakeSuite away = new FakeSuite();
        away.goAway();
        outbox = new Outbox(memory.db(), new OutboxRows(), away, clock, "豫0481", 3600);
    }

    @After
    public void close() {
        outbox.stop();
        memory.close();
    }

    private long start(int reportDays) {
        Startup startup = new Startup(memory.db(), outbox, "2026-11-23", reportDays);
        startup.start();
        startup.stop();
        return memory.db().read(new CaseRows()::count);
    }

    @Test
    public void theFirstStartLoadsTheDemoCases() {
        assertTrue(start(0) >= 320);
        assertEquals(0, outbox.open().size());
    }

    @Test
    public void laterStartsLoadNothing() {
        long first = start(0);
        assertEquals(first, start(0));
    }

    @Test
    public void recentJudgmentsAreReportedOnce() {
        start(10);
        int reported = outbox.open().size();
        assertTrue(String.valueOf(reported), reported >= 20 && reported <= 120);
        start(10);
        assertEquals(reported, outbox.open().size());
    }

    @Test
    public void theListShowsThem() {
        start(0);
        Desk desk = new Desk(memory.db(), outbox, clock);
        CaseQuery mine = new CaseQuery("豫0481", "", "", "J004", "", false, 1, 20);
        assertTrue(desk.search(mine).total() > 10);
    }

    @Test
    public void aBaseDateThatIsNoneStopsTheStart() {
        start(0);
        assertThrows(java.time.DateTimeException.class, () -> new Startup(memory.db(), outbox, "11/2026", 0));
    }
}
