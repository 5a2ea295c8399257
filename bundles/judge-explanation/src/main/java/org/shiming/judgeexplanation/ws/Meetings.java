package org.shiming.judgeexplanation.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.judgeexplanation.app.Appointments;
import org.shiming.judgeexplanation.app.Briefing;
import org.shiming.judgeexplanation.app.Notices;

/**
 * What the service can do between judge and centre.
 *
 * @param appointments a judge's appointments (三.7)
 * @param notices what judges tell the centre (三.12)
 * @param briefing the sheet for the next explainer (三.12)
 */
public record Meetings(Appointments appointments, Notices notices, Briefing briefing) {

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final Meetings meetings;

        /**
         * @param appointments a judge's appointments
         * @param notices what judges tell the centre
         * @param briefing the sheet for the next explainer
         */
        @Activate
        public Gathered(@Reference Appointments appointments, @Reference Notices notices,
                @Reference Briefing briefing) {
            this.meetings = new Meetings(appointments, notices, briefing);
        }

        Meetings meetings() {
            return meetings;
        }
    }
}
