package org.shiming.calendar.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.calendar.app.Calculations;
import org.shiming.calendar.app.PaperDesk;
import org.shiming.calendar.app.RemedyService;

/**
 * What concerns parties' rights and duties.
 *
 * @param remedies avenues
 * @param calculations fees and interest
 * @param papers papers for parties
 */
public record Rights(RemedyService remedies, Calculations calculations, PaperDesk papers) {
    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final Rights rights;

        /**
         * @param remedies avenues
         * @param calculations fees and interest
         * @param papers papers for parties
         */
        @Activate
        public Gathered(@Reference RemedyService remedies, @Reference Calculations calculations,
                @Reference PaperDesk papers) {
            this.rights = new Rights(remedies, calculations, papers);
        }

        Rights rights() {
            return rights;
        }
    }
}
