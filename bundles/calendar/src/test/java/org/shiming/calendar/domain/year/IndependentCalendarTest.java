package org.shiming.calendar.domain.year;

import static org.junit.Assert.assertEquals;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.shiming.calendar.app.Years;

/** The reviewed years against an independent library, day by day. The library checks; it never decides. */
public class IndependentCalendarTest {
    @Test
    public void everyDayOfFourYearsIsWorkedHereExactlyIfItIsThere() {
        HolidayTable table = Years.bundled();
        List<String> differences = new ArrayList<>();
        int days = 0;
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() <= 2026; day = day.plusDays(1)) {
            days++;
            if (table.working(day) != worked(day)) {
                differences.add(day.toString());
            }
        }
        assertEquals(1461, days);
        assertEquals(List.of(), differences);
    }

    private static boolean worked(LocalDate day) {
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday == null ? !weekend : holiday.isWork();
    }
}
