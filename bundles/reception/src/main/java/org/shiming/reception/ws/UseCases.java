package org.shiming.reception.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.reception.app.Explaining;
import org.shiming.reception.app.LookingUp;
import org.shiming.reception.app.Matching;
import org.shiming.reception.app.Queue;
import org.shiming.reception.app.Referring;
import org.shiming.reception.app.Registering;
import org.shiming.reception.app.Sheets;
import org.shiming.reception.app.Steps;

/**
 * What the service can do.
 *
 * @param registering registers
 * @param matching matches provisional visits
 * @param steps the queue's steps
 * @param explaining sessions
 * @param referring slips
 * @param looking what is known before
 * @param queue reads
 * @param sheets papers
 */
public record UseCases(Registering registering, Matching matching, Steps steps, Explaining explaining,
        Referring referring, LookingUp looking, Queue queue, Sheets sheets) {

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param registering registers
         * @param matching matches provisional visits
         * @param steps the queue's steps
         * @param explaining sessions
         * @param referring slips
         * @param looking what is known before
         * @param queue reads
         * @param sheets papers
         */
        @Activate
        public Gathered(@Reference Registering registering, @Reference Matching matching, @Reference Steps steps,
                @Reference Explaining explaining, @Reference Referring referring, @Reference LookingUp looking,
                @Reference Queue queue, @Reference Sheets sheets) {
            this.cases = new UseCases(registering, matching, steps, explaining, referring, looking, queue, sheets);
        }

        UseCases cases() {
            return cases;
        }
    }
}
