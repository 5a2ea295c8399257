package org.shiming.calendar.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.calendar.app.Cases;
import org.shiming.calendar.app.PeriodService;

/**
 * What the service can do.
 *
 * @param calendar working days
 * @param cases the host's cases
 * @param periods periods
 */
public record UseCases(CourtCalendar calendar, Cases cases, PeriodService periods) {

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param calendar working days
         * @param host the host's cases
         * @param periods periods
         */
        @Activate
        public Gathered(@Reference CourtCalendar calendar, @Reference Cases host, @Reference PeriodService periods) {
            this.cases = new UseCases(calendar, host, periods);
        }

        UseCases cases() {
            return cases;
        }
    }
}
