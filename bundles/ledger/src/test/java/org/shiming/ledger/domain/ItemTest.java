package org.shiming.ledger.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** How a subject stands, which counts count it, and who sees it. */
public class ItemTest {
    private static final Draft.People PEOPLE = new Draft.People("judge-1", "秦某", "judge-2", "民一庭");

    @Test
    public void anItemIsCountedForAllItsUnitItsExplainerAndItsJudge() {
        Set<String> cells = new HashSet<>();
        Cell.of(item(PEOPLE)).forEach(cell -> cells.add(cell.who() + "/" + cell.span()));
        assertEquals(Set.of("/20261123", "/202611", "e:judge-1/202611", "r:judge-2/202611", "u:民一庭/20261123",
                "u:民一庭/202611"), cells);
    }

    @Test
    public void whoExplainedTheOwnCaseIsCountedOnce() {
        Draft.People own = new Draft.People("judge-1", "", "judge-1", "");
        assertEquals(List.of("", "", "e:judge-1"), Cell.of(item(own)).stream().map(Cell::who).toList());
    }

    @Test
    public void nobodyIsCountedForNobody() {
        assertEquals(2, Cell.of(item(Draft.People.NOBODY)).size());
    }

    @Test
    public void onlyAllAndUnitsAreCountedByDay() {
        assertTrue(Cell.byDay(Cell.ALL));
        assertTrue(Cell.byDay(Cell.unit("民一庭")));
        assertFalse(Cell.byDay(Cell.explainer("judge-1")));
        assertFalse(Cell.byDay(Cell.responsible("judge-1")));
    }

    @Test
    public void whatIsNotSaidStaysAsItWas() {
        Draft.Standing before = new Draft.Standing("PARTLY", "CALM", "N");
        assertEquals(before, Draft.Standing.SAME.after(before));
        assertEquals(new Draft.Standing("PARTLY", "CALM", "Y"), new Draft.Standing(null, null, "Y").after(before));
        assertEquals("Y", item(PEOPLE).with(new Draft.Standing(null, null, "Y")).standing().filed());
    }

    @Test
    public void placesAreNewestDayFirstThenHighestNumber() {
        assertTrue(Place.of(20261124, 1) < Place.of(20261123, 9));
        assertTrue(Place.of(20261123, 2) < Place.of(20261123, 1));
        assertEquals(20261123, Place.day(Place.of(20261123, 17)));
        assertTrue(Place.first(20261123) <= Place.of(20261123, 9_999_999_999L));
        assertTrue(Place.last(20261123) > Place.of(20261123, 1));
    }

    @Test
    public void allOfACaseStandTogetherAndSubjectsWithoutACaseAlone() {
        assertEquals(Item.locator("案", "a"), Item.locator("案", "b"));
        assertNotEquals(Item.locator("", "a"), Item.locator("", "b"));
        assertEquals(item(PEOPLE).locator(), Item.locator("（2026）豫0481民初1号", "anything"));
    }

    @Test
    public void keysTellTextsApartHoweverTheyAreCut() {
        assertNotEquals(Keys.of("ab", "c"), Keys.of("a", "bc"));
        assertNotEquals(Keys.of("", "x"), Keys.of("x", ""));
        assertEquals("the same on every machine and in every release", Keys.of("SESSION"), Keys.of("SESSION"));
        assertNotEquals(Keys.series(1, "e:a"), Keys.series(2, "e:a"));
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            keys.add(Keys.of("event-" + i));
        }
        assertEquals("no two of a hundred thousand collide", 100_000, keys.size());
    }

    @Test
    public void aScopeSeesByCourtUnitOrPerson() {
        assertTrue(new Scope("豫0481", Scope.Reach.COURT, "").sees(Draft.People.NOBODY));
        assertTrue(new Scope("豫0481", Scope.Reach.UNIT, "民一庭").sees(PEOPLE));
        assertFalse(new Scope("豫0481", Scope.Reach.UNIT, "民二庭").sees(PEOPLE));
        assertTrue(new Scope("豫0481", Scope.Reach.PERSON, "judge-1").sees(PEOPLE));
        assertTrue(new Scope("豫0481", Scope.Reach.PERSON, "judge-2").sees(PEOPLE));
        assertFalse(new Scope("豫0481", Scope.Reach.PERSON, "judge-3").sees(PEOPLE));
        assertEquals(Optional.of("judge-1"), new Scope("豫0481", Scope.Reach.PERSON, "judge-1").person());
        assertEquals(Optional.empty(), new Scope("豫0481", Scope.Reach.UNIT, "民一庭").person());
    }

    @Test
    public void anUnknownCodeIsNoLedger() {
        assertEquals(Optional.of(Ledger.LEADER), Ledger.of("LEADER"));
        assertEquals(Optional.empty(), Ledger.of(null));
        assertEquals(Optional.empty(), Ledger.of("leader"));
    }

    @Test
    public void aVerdictIsWholeOnlyIfEveryBookIs() {
        Verdict.Book whole = new Verdict.Book("豫0481", "LEADER", 9, "h", Optional.empty());
        Verdict.Book broken = whole.with(Optional.of(Flaw.headChanged(9)));
        assertTrue(new Verdict(Instant.EPOCH, 9, 3, List.of(whole)).whole());
        assertFalse(new Verdict(Instant.EPOCH, 9, 3, List.of(whole, broken)).whole());
        assertEquals(3000, new Verdict(Instant.EPOCH, 9, 3, List.of()).speed());
        assertEquals("no time at all", 9000, new Verdict(Instant.EPOCH, 9, 0, List.of()).speed());
    }

    private static Item item(Draft.People people) {
        return new Item(1, 7, 20261123, "session:1", "SESSION_RECORDED", "（2026）豫0481民初1号", people,
                new Draft.Standing("UNDERSTOOD", "CALM", "N"));
    }
}
