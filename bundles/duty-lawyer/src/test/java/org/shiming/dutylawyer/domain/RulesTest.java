package org.shiming.dutylawyer.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.ExplanationMode;

public class RulesTest {
    private static final DutyHours HOURS = DutyHours.parse("08:30-12:00", "14:30-18:00");
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final Slot AM = new Slot(DAY, Half.AM);

    @Test
    public void theEndOfAHalfIsNotPartOfIt() {
        assertEquals(Optional.of(AM), HOURS.at(LocalDateTime.parse("2026-11-25T08:30:00")));
        assertEquals(Optional.of(AM), HOURS.at(LocalDateTime.parse("2026-11-25T11:59:59")));
        assertEquals(Optional.empty(), HOURS.at(LocalDateTime.parse("2026-11-25T12:00:00")));
        assertEquals(Optional.of(new Slot(DAY, Half.PM)), HOURS.at(LocalDateTime.parse("2026-11-25T14:30:00")));
        assertTrue(HOURS.over(AM, LocalDateTime.parse("2026-11-25T12:00:00")));
        assertFalse(HOURS.over(AM, LocalDateTime.parse("2026-11-25T11:59:59")));
    }

    @Test
    public void hoursOfTheWrongFormOrOrderAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> DutyHours.parse("8:30", "14:30-18:00"));
        assertThrows(IllegalArgumentException.class, () -> DutyHours.parse("08:30-15:00", "14:30-18:00"));
    }

    @Test
    public void slotsSortByDayAndHalfAndAreCheckedWhenMade() {
        assertTrue(AM.compareTo(new Slot(DAY, Half.PM)) < 0);
        assertTrue(new Slot(DAY, Half.PM).compareTo(new Slot(DAY.plusDays(1), Half.AM)) < 0);
        assertEquals("2026-11-25上午", AM.label());
        assertEquals("SLOT_MALFORMED", code(() -> Slot.of("2026-11-25", "NIGHT")));
        assertEquals("DAY_MALFORMED", code(() -> Slot.of("25.11.2026", "AM")));
        assertEquals("DAY_MALFORMED", code(() -> Slot.of("2026-02-30", "AM")));
    }

    @Test
    public void aLawyerHasAFirmAndATerm() {
        assertEquals("FIRM_MISSING", code(() -> person(PersonKind.LAWYER, "", DAY, DAY)));
        assertEquals("TERM_MALFORMED", code(() -> person(PersonKind.RETIRED_JUDGE, "", DAY, DAY.minusDays(1))));
        assertTrue(person(PersonKind.RETIRED_JUDGE, "", DAY, DAY).inTerm(DAY));
    }

    @Test
    public void aLeaveCoversBothItsEnds() {
        Leave leave = new Leave("1", "L001", new Slot(DAY, Half.PM), new Slot(DAY.plusDays(1), Half.AM));
        assertFalse(leave.covers(AM));
        assertTrue(leave.covers(new Slot(DAY, Half.PM)));
        assertTrue(leave.covers(new Slot(DAY.plusDays(1), Half.AM)));
        assertFalse(leave.covers(new Slot(DAY.plusDays(1), Half.PM)));
        assertEquals("LEAVE_MALFORMED", code(() -> new Leave("1", "L001", new Slot(DAY, Half.PM), AM)));
    }

    @Test
    public void seatsThatGaveUpTheirPeopleAreFree() {
        RosterRules rules = new RosterRules(HOURS, 2);
        Shift away = new Shift("1", AM, 1, "L001", ShiftState.ON_LEAVE, ShiftOrigin.TEMPLATE, "");
        Shift there = new Shift("2", AM, 2, "L002", ShiftState.PLANNED, ShiftOrigin.TEMPLATE, "");
        assertEquals(1, rules.freeSeat(List.of(away, there)).orElseThrow());
        assertTrue(rules.freeSeat(List.of(away.as(ShiftState.SIGNED_IN), there)).isEmpty());
    }

    /** 三.5: 对前往司法释明中心要求释明的当事人，首先安排由值班律师. */
    @Test
    public void whoComesWaitsForTheLawyerAndWhoIsDesignatedOrAssignedDoesNot() {
        assertEquals(CallState.WAITING, Turn.opened(Origin.WALK_IN));
        assertEquals(CallState.WAITING, Turn.opened(Origin.ONLINE));
        assertEquals(CallState.ELSEWHERE, Turn.opened(Origin.JUDGE));
        assertEquals(CallState.ELSEWHERE, Turn.asked(CallState.ELSEWHERE, Origin.LEADER));
        assertEquals(CallState.WAITING, Turn.asked(CallState.HANDED_ON, Origin.WALK_IN));
        assertEquals(CallState.CLOSED, Turn.asked(CallState.CLOSED, Origin.WALK_IN));
    }

    /** 三.5: 经值班律师释明后，当事人仍不理解的，由司法释明中心专职释明人员负责接待. */
    @Test
    public void whoStillDoesNotUnderstandGoesToTheCentresStaff() {
        assertEquals(CallState.HANDED_ON, Turn.explained(CallState.TAKEN, ExplanationMode.DUTY_LAWYER, false));
        assertEquals(CallState.UNDERSTOOD, Turn.explained(CallState.TAKEN, ExplanationMode.DUTY_LAWYER, true));
        assertEquals(CallState.ELSEWHERE, Turn.explained(CallState.WAITING, ExplanationMode.CENTRE_STAFF, false));
        assertEquals(CallState.WAITING, Turn.explained(CallState.WAITING, ExplanationMode.JUDGE_INITIATED, false));
        assertEquals(CallState.CLOSED, Turn.explained(CallState.CLOSED, ExplanationMode.DUTY_LAWYER, true));
    }

    /** 三.4(3): 落实值班律师、返聘退休法官、专家等第三方人员的劳务报酬. */
    @Test
    public void theRateOfTheDayHoldsWhicheverOrderTheyAreWrittenIn() {
        Rates rates = new Rates(
                List.of(Rates.parse("2026-2:2026-07-01:200:60.5"), Rates.parse("2026-1:2026-01-01:150:50")));
        assertEquals("2026-1", rates.on(LocalDate.parse("2026-06-30")).orElseThrow().version());
        assertEquals(new BigDecimal("60.50"), rates.on(LocalDate.parse("2026-07-01")).orElseThrow().session());
        assertTrue(rates.on(LocalDate.parse("2025-12-31")).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Rates.parse("2026-1:2026-01-01:-1:50"));
        assertThrows(IllegalArgumentException.class, () -> Rates.parse("2026-1:2026-01-01:1.005:50"));
        assertThrows(IllegalArgumentException.class, () -> Rates.parse("2026-1:January:1:50"));
        assertThrows(IllegalArgumentException.class, () -> Rates.parse("150:50"));
    }

    private static DutyPerson person(PersonKind kind, String firm, LocalDate from, LocalDate to) {
        return new DutyPerson("X", "某", kind, firm, from, to, PersonState.ACTIVE);
    }

    private static String code(org.junit.function.ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }
}
