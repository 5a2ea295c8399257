package org.shiming.calendar.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.calendar.app.Calculations;
import org.shiming.calendar.app.Cases;
import org.shiming.calendar.app.PeriodService;
import org.shiming.calendar.app.RemedyService;

/**
 * What the service can do.
 *
 * @param calendar working days
 * @param cases the host's cases
 * @param periods periods
 * @param remedies avenues
 * @param calculations fees and interest
 */
public record UseCases(CourtCalendar calendar, Cases cases, PeriodService periods, RemedyService remedies,
        Calculations calculations) {

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param calendar working days
         * @param host the host's cases
         * @param periods periods
         * @param remedies avenues
         * @param calculations fees and interest
         */
        @Activate
        public Gathered(@Reference CourtCalendar calendar, @Reference Cases host, @Reference PeriodService periods,
                @Reference RemedyService remedies, @Reference Calculations calculations) {
            this.cases = new UseCases(calendar, host, periods, remedies, calculations);
        }

        UseCases cases() {
            return cases;
        }
    }
}
