package org.shiming.calendar.domain.period;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.YearFile;

/** What holds for every period, tried on many that are drawn with a fixed seed. */
public class PropertiesTest {
    private static final int TRIES = 20_000;
    private final Random random = new Random(20_230_515);

    @Test
    public void aLastDayIsNeverARestDayAndNeverBeforeTheNominalOne() {
        for (int i = 0; i < TRIES; i++) {
            Counted counted = Counted.of(Rules.YEARS, start(), length()).orFault();
            assertTrue(counted.toString(), Rules.YEARS.working(counted.last()));
            assertFalse(counted.toString(), counted.last().isBefore(counted.nominal()));
        }
    }

    @Test
    public void rollingNeverSkipsAWorkingDay() {
        for (int i = 0; i < TRIES; i++) {
            Counted counted = Counted.of(Rules.YEARS, start(), length()).orFault();
            for (LocalDate day = counted.nominal(); day.isBefore(counted.last()); day = day.plusDays(1)) {
                assertFalse(counted + " skipped " + day, Rules.YEARS.working(day));
            }
        }
    }

    @Test
    public void addingAHolidayNeverMovesALastDayEarlier() {
        for (int i = 0; i < TRIES / 10; i++) {
            LocalDate start = start();
            Length length = length();
            LocalDate before = Counted.of(Rules.YEARS, start, length).orFault().last();
            LocalDate holiday = before.plusDays(random.nextInt(9) - 4L);
            HolidayTable more = withHoliday(holiday);
            LocalDate after = Counted.of(more, start, length).orFault().last();
            assertFalse(start + " " + length + " with " + holiday + " off: " + before + " became " + after,
                    after.isBefore(before));
            assertEquals(holiday.equals(before), !after.equals(before));
        }
    }

    @Test
    public void aLongerPeriodNeverEndsEarlier() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = start();
            int days = 1 + random.nextInt(60);
            assertFalse(Counted.of(Rules.YEARS, start, Length.days(days + 1)).orFault().last()
                    .isBefore(Counted.of(Rules.YEARS, start, Length.days(days)).orFault().last()));
        }
    }

    @Test
    public void theDerivationEndsOnTheLastDay() {
        for (int i = 0; i < TRIES / 100; i++) {
            Counted counted = Counted.of(Rules.YEARS, start(), length()).orFault();
            String end = counted.derivation().get(counted.derivation().size() - 1);
            assertTrue(end, end.startsWith(counted.last().toString()) && end.endsWith("为届满日"));
        }
    }

    private HolidayTable withHoliday(LocalDate holiday) {
        Map<LocalDate, HolidayTable.Entry> entries = new TreeMap<>(Rules.YEARS.year(holiday.getYear()));
        entries.put(holiday, new HolidayTable.Entry(true, "加放"));
        return Rules.YEARS.with(new YearFile(holiday.getYear(), entries, java.util.List.of(), java.util.List.of()));
    }

    private LocalDate start() {
        LocalDate day = LocalDate.of(2023, 1, 9).plusDays(random.nextInt(1_100));
        return random.nextInt(5) == 0 ? day.with(DayOfWeek.SATURDAY) : day;
    }

    private Length length() {
        return random.nextBoolean() ? Length.days(1 + random.nextInt(60)) : Length.months(1 + random.nextInt(6));
    }
}
