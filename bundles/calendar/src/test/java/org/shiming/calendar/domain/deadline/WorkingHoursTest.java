package org.shiming.calendar.domain.deadline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import org.junit.Test;
import org.shiming.calendar.app.Years;

public class WorkingHoursTest {
    private final WorkingHours hours = WorkingHours.parse("08:30-12:00,14:30-17:30");

    @Test
    public void withinWorkingHoursNothingMoves() {
        assertEquals("2026-11-25T09:15", next("2026-11-25T09:15"));
        assertEquals("2026-11-25T14:30", next("2026-11-25T12:00"));
    }

    @Test
    public void nobodyIsRemindedAtNightAtWeekendsOrOnHolidays() {
        assertEquals("2026-11-25T08:30", next("2026-11-25T00:00"));
        assertEquals("2026-11-30T08:30", next("2026-11-27T17:30"));
        assertEquals("2026-10-08T08:30", next("2026-10-01T10:00"));
    }

    @Test
    public void aMakeUpSaturdayHasWorkingHours() {
        assertEquals("2026-10-10T10:00", next("2026-10-10T10:00"));
    }

    @Test
    public void anUnloadedYearIsRefused() {
        assertFalse(hours.next(Years.bundled(), LocalDateTime.parse("2026-12-31T18:00")).isDone());
    }

    @Test
    public void hoursThatCannotBeAreNotTaken() {
        assertThrows(IllegalArgumentException.class, () -> WorkingHours.parse("8-12"));
        assertThrows(IllegalArgumentException.class, () -> WorkingHours.parse("14:30-12:00"));
        assertThrows(IllegalArgumentException.class, () -> WorkingHours.parse("08:30-12:00,11:00-17:30"));
    }

    private String next(String at) {
        return hours.next(Years.bundled(), LocalDateTime.parse(at)).orFault().toString();
    }
}
