package org.shiming.calendar.domain.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.Outcome;

public class WorkingDaysTest {
    private HolidayTable table;
    private WorkingDays days;

    @Before
    public void load() throws IOException {
        try (InputStream in = HolidayTable.class.getResourceAsStream("/calendar/holidays.csv")) {
            table = HolidayTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
        days = new WorkingDays(table);
    }

    @Test
    public void aMakeUpSundayIsWorked() {
        assertEquals(Outcome.done(true), days.isWorking(LocalDate.parse("2023-06-25")));
        assertEquals(Outcome.done(true), days.isWorking(LocalDate.parse("2026-02-14")));
    }

    @Test
    public void aHolidayAndAnOrdinaryWeekendAreNot() {
        assertEquals(Outcome.done(false), days.isWorking(LocalDate.parse("2026-10-01")));
        assertEquals(Outcome.done(false), days.isWorking(LocalDate.parse("2026-11-21")));
    }

    @Test
    public void newYearsEveOf2024WasOnlyEncouragedLeaveAndIsWorked() {
        assertEquals(Outcome.done(true), days.isWorking(LocalDate.parse("2024-02-09")));
    }

    @Test
    public void theSpringFestivalIsSkippedAndItsMakeUpDayCounts() {
        DayAnswer answer = ((Outcome.Done<DayAnswer>) days.plus(LocalDate.parse("2026-02-13"), 2)).value();
        assertEquals(LocalDate.parse("2026-02-24"), answer.day());
        assertTrue(answer.derivation().toString(), answer.derivation().stream().anyMatch(l -> l.contains("调休上班")));
        assertEquals(12, answer.derivation().size());
    }

    @Test
    public void anUnloadedYearIsNeverGuessed() {
        Outcome<DayAnswer> answer = days.plus(LocalDate.parse("2026-12-31"), 1);
        assertEquals("CALENDAR_YEAR_MISSING", ((Outcome.Refused<DayAnswer>) answer).refusal().code());
        assertFalse(days.isWorking(LocalDate.parse("2022-12-31")).isDone());
    }

    @Test
    public void noWorkingDaysAfterADayIsThatDay() {
        LocalDate day = LocalDate.parse("2026-11-23");
        assertEquals(day, days.plus(day, 0).orFault().day());
    }

    @Test
    public void fourYearsHaveTheAnnouncedNumberOfRestDays() {
        assertEquals(List.of(2023, 2024, 2025, 2026), table.years().stream().sorted().toList());
        LocalDate day = LocalDate.parse("2025-01-01");
        int holidays = 0;
        while (day.getYear() == 2025) {
            holidays += table.announced(day).filter(HolidayTable.Entry::off).isPresent() ? 1 : 0;
            day = day.plusDays(1);
        }
        assertEquals(28, holidays);
    }

    @Test
    public void aWrongTableNamesItsLine() {
        IllegalArgumentException weekday = assertThrows(IllegalArgumentException.class,
                () -> HolidayTable.parse(List.of("# years: 2026", "2026-11-23,workday,x")));
        assertTrue(weekday.getMessage().contains("line 2"));
        assertThrows(IllegalArgumentException.class, () -> HolidayTable.parse(List.of("2026-11-23,holiday,x")));
        assertThrows(IllegalArgumentException.class,
                () -> HolidayTable.parse(List.of("# years: 2026", "2026-11-2x,holiday,x")));
    }
}
