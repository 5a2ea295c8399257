package org.shiming.supervision.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.shiming.supervision.domain.Subject.Kind;

public class CountingTest {
    @Test
    public void nothingCountsBeforeItsDayIsKnown() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind.name(), Set.of(), count(kind, Map.of("accepted", "Y", "filed", "2026-11-03")).keySet());
        }
    }

    /** 三.1: 笔录入卷. Five days after the session's day is in time, six are not. */
    @Test
    public void aRecordIsInTimeUpToTheFifthDay() {
        Map<String, String> session = Map.of("day", "2026-11-28", "mode", "JUDGE_INITIATED");
        var timely = count(Kind.SESSION, plus(session, "filed", "2026-12-03"));
        assertEquals(LocalDate.parse("2026-12-03"), timely.get(Measure.FILED_TIMELY));
        assertEquals(LocalDate.parse("2026-11-28"), timely.get(Measure.TO_FILE_TIMELY));
        var late = count(Kind.SESSION, plus(session, "filed", "2026-12-04"));
        assertTrue(late.containsKey(Measure.FILED) && late.containsKey(Measure.TO_FILE));
        assertFalse(late.containsKey(Measure.FILED_TIMELY) || late.containsKey(Measure.TO_FILE_TIMELY));
    }

    @Test
    public void onlyTheJudgesOwnRecordsAreToBeFiled() {
        var lawyer = count(Kind.SESSION,
                Map.of("day", "2026-11-28", "mode", "DUTY_LAWYER", "filed", "2026-11-28", "accepted", "N"));
        assertEquals(EnumSet.of(Measure.SESSION, Measure.ANSWERED), EnumSet.copyOf(lawyer.keySet()));
    }

    /** 三.1 必须释明: covered counts for the month in which it became mandatory, covering for the month of explaining. */
    @Test
    public void aMandatoryCaseIsCoveredInItsCohortAndCoveringOnTheDayOfExplaining() {
        var counted = count(Kind.CASE, Map.of("mandatory", "2026-10-30", "explained", "2026-11-02"));
        assertEquals(Map.of(Measure.MANDATORY, LocalDate.parse("2026-10-30"), Measure.COVERED,
                LocalDate.parse("2026-10-30"), Measure.COVERING, LocalDate.parse("2026-11-02")), counted);
        assertEquals(Map.of(), count(Kind.CASE, Map.of("explained", "2026-11-02")));
    }

    /** 三.9 在规定时间内: an item that was overdue before it was fed back is not in time, though it was fed back. */
    @Test
    public void anItemThatWasOverdueBeforeItsFeedbackIsNotInTime() {
        Map<String, String> item = Map.of("assigned", "2026-11-02", "fedBack", "2026-11-10");
        assertTrue(count(Kind.ITEM, item).containsKey(Measure.FED_BACK_TIMELY));
        assertFalse(count(Kind.ITEM, plus(item, "late", "2026-11-10")).containsKey(Measure.FED_BACK_TIMELY));
        assertTrue(count(Kind.ITEM, plus(item, "late", "2026-11-11")).containsKey(Measure.FED_BACK_TIMELY));
        assertFalse(count(Kind.ITEM, Map.of("assigned", "2026-11-02")).containsKey(Measure.ASSIGNED_TIMELY));
    }

    @Test
    public void anItemCountsForTheUnitThatHasItNow() {
        Cell cell = Counting.of(new Subject("豫0481", Kind.ITEM, "1"),
                Marks.NONE.and(Map.of("assigned", "2026-11-02", "last.unit", "0003|刑庭", "mode", "LEADER"))).iterator()
                .next();
        assertEquals("刑庭", cell.unit());
        assertEquals("LEADER", cell.mode());
    }

    @Test
    public void feesAreRemindedOnlyWhereTheyWereOwed() {
        Map<String, String> session = Map.of("day", "2026-11-28", "mode", "CENTRE_STAFF", "feeReminded", "Y");
        assertFalse(count(Kind.SESSION, session).containsKey(Measure.FEE_REMINDED));
        assertTrue(count(Kind.SESSION, plus(session, "feeOwed", "Y")).containsKey(Measure.FEE_REMINDED));
        assertFalse(count(Kind.SESSION, Map.of("day", "2026-11-28", "feeOwed", "Y")).containsKey(Measure.FEE_REMINDED));
    }

    private static Map<Measure, LocalDate> count(Kind kind, Map<String, String> told) {
        return Counting.of(new Subject("豫0481", kind, "1"), Marks.NONE.and(told)).stream()
                .collect(Collectors.toMap(Cell::measure, Cell::day));
    }

    private static Map<String, String> plus(Map<String, String> told, String key, String value) {
        Map<String, String> more = new java.util.HashMap<>(told);
        more.put(key, value);
        return more;
    }
}
