package org.shiming.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MemoryDb;

public class DbTest {
    private MemoryDb memory;
    private Db db;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
        db = memory.db();
    }

    @After
    public void close() {
        memory.close();
    }

    private long counted() {
        return db.read(c -> Sql.first(c, "SELECT COUNT(*) FROM HOST.COUNTER", row -> row.getLong(1)).orElseThrow());
    }

    @Test
    public void whatIsRefusedLeavesNothingBehind() {
        assertThrows(Refused.class, () -> db.inTransaction(c -> {
            Counters.next(c, "x");
            throw new Refused(Code.WRONG_STATE, "不行");
        }));
        assertEquals(0, counted());
    }

    @Test
    public void aBugLeavesNothingBehindEither() {
        assertThrows(IllegalStateException.class, () -> db.inTransaction(c -> {
            Counters.next(c, "x");
            throw new IllegalStateException("bug");
        }));
        assertEquals(0, counted());
    }

    @Test
    public void aLostRaceIsTriedAgain() throws Refused {
        AtomicInteger tries = new AtomicInteger();
        String done = db.inTransaction(c -> {
            if (tries.incrementAndGet() < 3) {
                throw new SQLException("serialisation", "40001");
            }
            return "done";
        });
        assertEquals("done", done);
        assertEquals(3, tries.get());
    }

    @Test
    public void aRaceLostAgainAndAgainFails() {
        AtomicInteger tries = new AtomicInteger();
        assertThrows(StoreFailure.class, () -> db.inTransaction(c -> {
            tries.incrementAndGet();
            throw new SQLException("deadlock", "40P01");
        }));
        assertEquals(4, tries.get());
    }

    @Test
    public void anyOtherTroubleFailsAtOnceWithItsCause() {
        AtomicInteger tries = new AtomicInteger();
        StoreFailure failure = assertThrows(StoreFailure.class, () -> db.inTransaction(c -> {
            tries.incrementAndGet();
            throw new SQLException("no such table", "42X05");
        }));
        assertEquals(1, tries.get());
        assertEquals("no such table", failure.getCause().getMessage());
    }

    @Test
    public void tablesAreMadeOnce() {
        try (MemoryDb fresh = new MemoryDb()) {
            assertTrue(new HostSchema(fresh.db()).prepare());
            assertFalse(new HostSchema(fresh.db()).prepare());
        }
    }

    @Test
    public void tablesOfTheFirstStepAreTakenOnWithWhatIsInThem() {
        try (MemoryDb old = MemoryDb.withTables()) {
            Cases.load(old.db());
            old.db().read(c -> {
                Sql.update(c, "ALTER TABLE HOST.PARTY DROP COLUMN abroad");
                return Sql.update(c, "DELETE FROM HOST.SCHEMA_STEP WHERE step = 2");
            });
            assertTrue(new HostSchema(old.db()).prepare());
            CaseFile file = old.db().read(c -> new CaseRows().find(c, Cases.DRAFT)).orElseThrow();
            assertEquals(2, file.parties().size());
            assertFalse("nobody is said to live abroad", file.parties().get(1).abroad());
        }
    }

    @Test
    public void countersCountFromOneEachForItself() {
        assertEquals(1L, (long) db.read(c -> Counters.next(c, "a")));
        assertEquals(2L, (long) db.read(c -> Counters.next(c, "a")));
        assertEquals(1L, (long) db.read(c -> Counters.next(c, "b")));
    }

    @Test
    public void aNumberGivenBackIsGivenAgain() {
        db.read(c -> Counters.next(c, "a"));
        assertThrows(IllegalStateException.class, () -> db.read(c -> {
            Counters.next(c, "a");
            throw new IllegalStateException("rolled back");
        }));
        assertEquals(2L, (long) db.read(c -> Counters.next(c, "a")));
    }
}
