package org.shiming.leaderassignment.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;
import org.shiming.leaderassignment.store.ItemQueries.Filter;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

public class ItemQueriesTest {
    private final TestDatabase database = new TestDatabase("shiming-leader", "sm_leader", "db/sm_leader.xml");
    private final Tx tx = database.tx();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void filtersAreAllAppliedAndOtherCourtsAreNotSeen() {
        add("a", "豫0481", "HANDLING", "J1", "2026-11-20");
        add("b", "豫0481", "CLOSED", "J1", ItemRow.NO_DAY);
        add("c", "豫0481", "HANDLING", "J2", "2026-11-10");
        add("d", "豫0482", "HANDLING", "J1", "2026-11-01");
        assertEquals(List.of("c", "a", "b"), ids(Map.of(), List.of(), Optional.empty()));
        assertEquals(List.of("a"), ids(Map.of("owner", "J1"), List.of("HANDLING"), Optional.empty()));
        assertEquals(List.of("c"), ids(Map.of(), List.of("HANDLING", "CLOSED"), Optional.of("2026-11-11")));
        assertEquals(List.of(), ids(Map.of("caseNumber", "' or 1=1"), List.of(), Optional.empty()));
        assertEquals(Long.valueOf(2), tx.read(em -> ItemQueries.count(em,
                new Filter("豫0481", Map.of(), List.of("HANDLING"), Optional.empty()))));
    }

    @Test
    public void onlyOpenItemsAreWatchedAndOnlyPendingOnesAreTold() {
        add("a", "豫0481", "HANDLING", "J1", "2026-11-20");
        add("b", "豫0481", "CLOSED", "J1", ItemRow.NO_DAY);
        assertEquals(List.of("a"), tx.read(em -> ItemQueries.open(em, "")).stream().map(ItemRow::id).toList());
        assertEquals(List.of(), tx.read(em -> ItemQueries.open(em, "a")));
        assertEquals(List.of("a"), tx.read(ItemQueries::kernelPending));
    }

    @Test
    public void aStepChangesHowItStandsAndNothingElse() {
        add("a", "豫0481", "HANDLING", "J1", "2026-11-20");
        tx.run(em -> ItemQueries.locked(em, "a").orElseThrow()
                .stand(new ItemRow.Standing("REPLIED", "J1", "民事审判庭", "2026-12-01", false, "anew")));
        ItemRow row = tx.read(em -> em.find(ItemRow.class, "a"));
        assertEquals("anew", row.sealed());
        assertEquals("2026-12-01", row.dueOn());
        assertEquals("豫0481", row.court());
        assertEquals(List.of(), tx.read(ItemQueries::kernelPending));
        assertEquals(Optional.empty(), tx.write(em -> ItemQueries.locked(em, "none")));
    }

    @Test
    public void aLongSealedTextIsStoredWhole() {
        String sealed = "密".repeat(200_000);
        tx.run(em -> em.persist(new ItemRow(head("long", "豫0481"),
                new ItemRow.Standing("ASSIGNED", "", "", ItemRow.NO_DAY, false, sealed))));
        assertEquals(sealed, tx.read(em -> em.find(ItemRow.class, "long").sealed()));
    }

    @Test
    public void aNumberIsGivenOnceHoweverManyAsk() throws Exception {
        tx.run(em -> ItemQueries.nextNumber(em, "豫0481-LEADER-2026"));
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            calls.add(() -> tx.write(em -> ItemQueries.nextNumber(em, "豫0481-LEADER-2026")));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> call : crowd.invokeAll(calls)) {
            numbers.add(call.get());
        }
        crowd.shutdown();
        assertEquals(64, numbers.stream().distinct().count());
        assertTrue(numbers.contains(65));
    }

    @Test
    public void oneNumberStandsForOneItem() {
        add("a", "豫0481", "HANDLING", "J1", "2026-11-20");
        assertThrows(DuplicateKey.class, () -> tx.run(em -> em.persist(new ItemRow(
                new ItemRow.Head("z", "豫0481", "号a", "LEADER", "（2026）豫0481民初1号", "L1", 0),
                new ItemRow.Standing("ASSIGNED", "", "", ItemRow.NO_DAY, false, "x")))));
    }

    private List<String> ids(Map<String, String> where, List<String> states, Optional<String> before) {
        return tx.read(em -> ItemQueries.page(em, new Filter("豫0481", where, states, before), Optional.empty(), 10))
                .stream().map(ItemRow::id).toList();
    }

    private void add(String id, String court, String state, String owner, String due) {
        tx.run(em -> em.persist(new ItemRow(head(id, court),
                new ItemRow.Standing(state, owner, "民事审判庭", due, !"CLOSED".equals(state), "sealed"))));
    }

    private static ItemRow.Head head(String id, String court) {
        return new ItemRow.Head(id, court, "号" + id, "LEADER", "（2026）豫0481民初1号", "L1", 0);
    }
}
