package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.outcome.Outcome;

public class OpenDutiesTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(keys.getRoot().toPath());
        fixture.report();
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void aNewHolidayMovesOpenDutiesAndTheyAreListedOnce() {
        OpenDeadlines oneDayLater = new OpenDuties(fixture.unit, new DueDays(fixture.settings, later()));
        List<OpenDeadlines.Changed> changed = oneDayLater.recompute();
        assertFalse(changed.isEmpty());
        for (OpenDeadlines.Changed one : changed) {
            assertEquals(Fixture.CASE.value(), one.caseNumber());
            assertEquals(one.before().orElseThrow().plusDays(1), one.after().orElseThrow());
        }
        assertEquals(List.of(), oneDayLater.recompute());
    }

    @Test
    public void nothingMovesWhileTheCalendarIsTheSame() {
        assertEquals(List.of(), new OpenDuties(fixture.unit, fixture.dueDays).recompute());
    }

    private static CourtCalendar later() {
        return new CourtCalendar() {
            @Override
            public Outcome<Boolean> isWorkingDay(java.time.LocalDate day) {
                return Outcome.done(true);
            }

            @Override
            public Outcome<DayAnswer> plusWorkingDays(java.time.LocalDate from, int days) {
                return Outcome.done(new DayAnswer(from.plusDays(days + 1L), List.of(), List.of()));
            }
        };
    }
}
