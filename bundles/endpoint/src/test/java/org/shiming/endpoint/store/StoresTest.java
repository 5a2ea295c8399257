package org.shiming.endpoint.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Before;
import org.junit.Test;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.domain.AuditQuery;
import org.shiming.support.schema.Migrator;

/** Audit and used tokens on the real schema. */
public class StoresTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final EmbeddedDataSource database = new EmbeddedDataSource();
    private AuditStore audit;
    private TokenStore tokens;

    @Before
    public void migrate() throws Exception {
        database.setDatabaseName("memory:" + UUID.randomUUID());
        database.setCreateDatabase("create");
        Migrator.migrate(database, "sm_endpoint", "db/sm_endpoint.xml", getClass().getClassLoader());
        audit = new AuditStore(database);
        tokens = new TokenStore(database);
    }

    private static EndedCall call(int second, String caller, String court, String caseNumber) {
        return new EndedCall(NOW.plusSeconds(second), String.format("%016x", second), caller, court, "127.0.0.1",
                "JSON",
                "matters", "open", caseNumber, "m-" + second, "OK", 200, 1_234);
    }

    private static AuditQuery query(String caseNumber, String caller, int max) {
        return new AuditQuery("豫0481", caseNumber, caller, "", "", 0, "", max);
    }

    @Test
    public void whatWasAddedIsFoundAsItWas() throws SQLException {
        EndedCall call = call(1, "J001", "豫0481", "（2026）豫0481民初1号");
        audit.add(List.of(call));
        assertEquals(List.of(call), audit.find(query("", "", 10)));
    }

    @Test
    public void theNewestComeFirstAndPagesDoNotOverlap() throws SQLException {
        List<EndedCall> calls = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            calls.add(call(i, "J001", "豫0481", ""));
        }
        audit.add(calls);
        List<EndedCall> first = audit.find(query("", "", 10));
        assertEquals("one more than asked says that there is more", 11, first.size());
        assertEquals(calls.get(24), first.get(0));
        EndedCall last = first.get(9);
        List<EndedCall> second = audit.find(
                new AuditQuery("豫0481", "", "", "", "", AuditStore.micros(last.at()), last.reference(), 10));
        assertEquals(calls.get(14), second.get(0));
    }

    @Test
    public void twoOfTheSameMomentAreBothKept() throws SQLException {
        EndedCall one = call(1, "a", "豫0481", "");
        EndedCall two = new EndedCall(one.at(), "ffffffffffffffff", "b", "豫0481", "127.0.0.1", "JSON", "s", "o", "", "",
                "OK", 200, 1);
        audit.add(List.of(one, two));
        List<EndedCall> page = audit.find(query("", "", 1));
        assertEquals(two, page.get(0));
        assertEquals(one, audit.find(
                new AuditQuery("豫0481", "", "", "", "", AuditStore.micros(two.at()), two.reference(), 1)).get(0));
    }

    @Test
    public void filtersAndCourtsAreKeptApart() throws SQLException {
        audit.add(List.of(call(1, "J001", "豫0481", "（2026）豫0481民初1号"), call(2, "J002", "豫0481", ""),
                call(3, "J101", "豫04", "（2026）豫0481民初1号"), call(4, "nobody", EndedCall.NO_COURT, "")));
        assertEquals(1, audit.find(query("（2026）豫0481民初1号", "", 10)).size());
        assertEquals(1, audit.find(query("", "J002", 10)).size());
        assertEquals("refused strangers belong to every court", 3, audit.find(query("", "", 10)).size());
    }

    @Test
    public void sqlInAFilterIsOnlyText() throws SQLException {
        audit.add(List.of(call(1, "J001", "豫0481", "")));
        assertEquals(List.of(), audit.find(query("' OR '1'='1", "", 10)));
        assertEquals(List.of(), audit.find(query("", "x'; DROP TABLE sm_endpoint.audit_entry; --", 10)));
        assertEquals(1, audit.find(query("", "", 10)).size());
    }

    @Test
    public void whatIsTooLongIsCutAndNotLost() throws SQLException {
        EndedCall odd = new EndedCall(NOW, "0123456789abcdef", "c".repeat(100), "豫0481", "127.0.0.1", "DOOR",
                "/" + "x".repeat(2_000), "", "", "", "NOT_FOUND", 404, 1);
        audit.add(List.of(odd));
        assertEquals(100, audit.find(query("", "", 1)).get(0).service().length());
    }

    @Test
    public void aBatchIsAllOrNothing() {
        EndedCall twice = call(1, "a", "豫0481", "");
        assertThrows(SQLException.class, () -> audit.add(List.of(call(2, "b", "豫0481", ""), twice, twice)));
        assertEquals(0, count());
    }

    private int count() {
        try {
            return audit.find(query("", "", 100)).size();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    public void aTokenIsUsedOnce() throws SQLException {
        assertTrue(tokens.use("id-1", NOW.plusSeconds(60), NOW));
        assertFalse(tokens.use("id-1", NOW.plusSeconds(60), NOW));
        assertTrue(tokens.use("id-2", NOW.plusSeconds(60), NOW));
    }

    @Test
    public void ofManyAtOnceOneWins() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> uses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            uses.add(executor.submit(() -> tokens.use("same", NOW.plusSeconds(60), NOW)));
        }
        int won = 0;
        for (Future<Boolean> use : uses) {
            won += use.get() ? 1 : 0;
        }
        executor.shutdown();
        assertEquals(1, won);
    }

    @Test
    public void aTokenIsForgottenWhenNoClockCouldAcceptItAnyMore() throws SQLException {
        tokens.use("old", NOW, NOW);
        tokens.use("other", NOW.plusSeconds(7_200), NOW.plusSeconds(3_599));
        assertFalse(tokens.use("old", NOW, NOW.plusSeconds(3_599)));
        tokens.use("another", NOW.plusSeconds(7_200), NOW.plusSeconds(3_601));
        assertTrue(tokens.use("old", NOW, NOW.plusSeconds(3_601)));
    }
}
