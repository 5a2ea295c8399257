package org.shiming.expertpool.ws;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.expertpool.app.Listing;
import org.shiming.expertpool.app.Notes;
import org.shiming.expertpool.app.Pool;
import org.shiming.expertpool.app.Requests;
import org.shiming.expertpool.app.Sessions;
import org.shiming.expertpool.app.Settings;
import org.shiming.expertpool.app.Steps;

/**
 * What the service can do.
 *
 * @param pool the people
 * @param requests opens bookings
 * @param steps takes steps
 * @param sessions records
 * @param notes a counsellor's
 * @param listing reads
 * @param rooms where it can be
 */
public record UseCases(Pool pool, Requests requests, Steps steps, Sessions sessions, Notes notes, Listing listing,
        List<String> rooms) {
    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param pool the people
         * @param requests opens bookings
         * @param steps takes steps
         * @param sessions records
         * @param notes a counsellor's
         * @param listing reads
         * @param settings the rooms
         */
        @Activate
        public Gathered(@Reference Pool pool, @Reference Requests requests, @Reference Steps steps,
                @Reference Sessions sessions, @Reference Notes notes, @Reference Listing listing,
                @Reference Settings settings) {
            this.cases = new UseCases(pool, requests, steps, sessions, notes, listing, settings.rooms());
        }

        UseCases cases() {
            return cases;
        }
    }
}
