package org.shiming.calendar.app;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.year.WorkingDays;

/** The court's calendar over the loaded years. */
@Component
public final class LoadedCalendar implements CourtCalendar {
    private final Years years;

    /** @param years the loaded years */
    @Activate
    public LoadedCalendar(@Reference Years years) {
        this.years = years;
    }

    @Override
    public Outcome<Boolean> isWorkingDay(LocalDate day) {
        return new WorkingDays(years.table()).isWorking(day);
    }

    @Override
    public Outcome<DayAnswer> plusWorkingDays(LocalDate from, int workingDays) {
        return new WorkingDays(years.table()).plus(from, workingDays);
    }
}
