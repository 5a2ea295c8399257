package org.shiming.calendar.domain.deadline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.calendar.Deadline;
import org.shiming.api.calendar.DeadlineState;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.app.Years;

public class DeadlineCountTest {
    /** Friday before the National Day of 2026; 10-10 is a make-up Saturday. */
    private static final LocalDate START = day("2026-09-30");

    @Test
    public void holidaysDoNotCountAndMakeUpDaysDo() {
        DeadlineState state = state(Deadline.of(START, 3), "2026-10-08");
        assertEquals(Optional.of(day("2026-10-10")), state.dueOn());
        assertEquals(1, state.consumed());
        assertEquals(2, state.remaining());
        assertTrue(state.derivation().toString(),
                state.derivation().stream().anyMatch(line -> line.contains("2026-10-10 国庆节调休上班")));
    }

    @Test
    public void dueTodayIsNotOverdueAndTomorrowIs() {
        assertFalse(state(Deadline.of(START, 3), "2026-10-10").overdue());
        assertEquals(0, state(Deadline.of(START, 3), "2026-10-10").remaining());
        assertTrue(state(Deadline.of(START, 3), "2026-10-11").overdue());
        assertEquals(-1, state(Deadline.of(START, 3), "2026-10-12").remaining());
    }

    @Test
    public void aPauseKeepsWhatWasConsumed() {
        Deadline paused = Deadline.of(day("2026-11-02"), 5).pause(day("2026-11-05"), "等待鉴定意见");
        DeadlineState during = state(paused, "2026-11-20");
        assertEquals(2, during.consumed());
        assertEquals(Optional.empty(), during.dueOn());
        assertTrue(during.paused());
        assertFalse(during.overdue());
        DeadlineState after = state(paused.resume(day("2026-11-23")), "2026-11-23");
        assertEquals(3, after.consumed());
        assertEquals(Optional.of(day("2026-11-25")), after.dueOn());
        assertFalse(after.paused());
        assertTrue(after.derivation().contains("2026-11-10 暂停，不计（等待鉴定意见）"));
    }

    @Test
    public void anotherLimitMovesTheLastDayAndNotTheTimeConsumed() {
        Deadline deadline = Deadline.of(day("2026-11-02"), 5).pause(day("2026-11-05"), "补充材料")
                .resume(day("2026-11-09"));
        assertEquals(3, state(deadline, "2026-11-09").consumed());
        assertEquals(Optional.of(day("2026-11-11")), state(deadline, "2026-11-09").dueOn());
        assertEquals(3, state(deadline.limited(10), "2026-11-09").consumed());
        assertEquals(Optional.of(day("2026-11-18")), state(deadline.limited(10), "2026-11-09").dueOn());
    }

    @Test
    public void aPauseOfNoDaysChangesNothing() {
        Deadline deadline = Deadline.of(day("2026-11-02"), 5);
        Deadline same = deadline.pause(day("2026-11-04"), "误点").resume(day("2026-11-04"));
        assertEquals(state(deadline, "2026-11-30").dueOn(), state(same, "2026-11-30").dueOn());
    }

    @Test
    public void aPauseAfterTheLastDayExcusesNothing() {
        Deadline late = Deadline.of(day("2026-11-02"), 2).pause(day("2026-11-09"), "迟到的申请");
        assertTrue(state(late, "2026-11-10").overdue());
        assertEquals(Optional.of(day("2026-11-04")), state(late, "2026-11-10").dueOn());
    }

    @Test
    public void sameDayMeansTheDayItself() {
        assertEquals(Optional.of(day("2026-11-02")), state(Deadline.of(day("2026-11-02"), 0), "2026-11-02").dueOn());
        assertTrue(state(Deadline.of(day("2026-11-02"), 0), "2026-11-03").overdue());
    }

    @Test
    public void anUnloadedYearIsRefused() {
        Outcome<DeadlineState> outcome = DeadlineCount.of(Years.bundled(), Deadline.of(day("2026-12-30"), 5),
                day("2026-12-30"));
        assertEquals("CALENDAR_YEAR_MISSING", ((Outcome.Refused<DeadlineState>) outcome).refusal().code());
    }

    @Test
    public void wrongPausesAreBadInput() {
        Deadline deadline = Deadline.of(day("2026-11-02"), 5);
        assertEquals("PAUSE_ORDER", code(() -> deadline.pause(day("2026-11-01"), "早于起算")));
        assertEquals("PAUSE_REASON", code(() -> deadline.pause(day("2026-11-05"), " ")));
        assertEquals("PAUSE_ORDER", code(() -> deadline.pause(day("2026-11-05"), "x").pause(day("2026-11-06"), "y")));
        assertEquals("PAUSE_ORDER", code(() -> deadline.pause(day("2026-11-05"), "x").resume(day("2026-11-04"))));
        assertEquals("NOT_PAUSED", code(() -> deadline.resume(day("2026-11-05"))));
        assertEquals("WORKING_DAYS_RANGE", code(() -> new Deadline(START, -1, List.of())));
    }

    private static String code(org.junit.function.ThrowingRunnable work) {
        return assertThrows(InvalidValue.class, work).code();
    }

    private static DeadlineState state(Deadline deadline, String today) {
        return DeadlineCount.of(Years.bundled(), deadline, day(today)).orFault();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
