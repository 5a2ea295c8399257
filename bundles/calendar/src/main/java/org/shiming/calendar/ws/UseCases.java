package org.shiming.calendar.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.calendar.app.Cases;
import org.shiming.calendar.app.HesitationClock;
import org.shiming.calendar.app.PeriodDecisions;
import org.shiming.calendar.app.PeriodService;
import org.shiming.calendar.app.YearImports;
import org.shiming.calendar.app.Years;

/**
 * What the service can do.
 *
 * @param calendar working days
 * @param cases the host's cases
 * @param periods periods
 * @param rights what concerns parties' rights and duties
 * @param officers what officers look after
 */
public record UseCases(CourtCalendar calendar, Cases cases, PeriodService periods, Rights rights,
        Officers officers) {

    /**
     * What officers look after.
     *
     * @param clock the 犹豫期 clock
     * @param decisions decisions on last days
     * @param imports yearly data
     * @param loaded the loaded years
     */
    public record Officers(HesitationClock clock, PeriodDecisions decisions, YearImports imports, Years loaded) {
        /** Gathers them from the registry. */
        @Component(service = Gathered.class)
        public static final class Gathered {
            private final Officers officers;

            /**
             * @param clock the clock
             * @param decisions decisions
             * @param imports yearly data
             * @param loaded the loaded years
             */
            @Activate
            public Gathered(@Reference HesitationClock clock, @Reference PeriodDecisions decisions,
                    @Reference YearImports imports, @Reference Years loaded) {
                this.officers = new Officers(clock, decisions, imports, loaded);
            }

            Officers officers() {
                return officers;
            }
        }
    }

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param calendar working days
         * @param host the host's cases
         * @param periods periods
         * @param rights what concerns parties' rights and duties
         * @param officers what officers look after
         */
        @Activate
        public Gathered(@Reference CourtCalendar calendar, @Reference Cases host, @Reference PeriodService periods,
                @Reference Rights.Gathered rights, @Reference Officers.Gathered officers) {
            this.cases = new UseCases(calendar, host, periods, rights.rights(), officers.officers());
        }

        UseCases cases() {
            return cases;
        }
    }
}
