package org.shiming.leaderassignment.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.outcome.Outcome;
import org.shiming.leaderassignment.app.Assigning;
import org.shiming.leaderassignment.app.Background;
import org.shiming.leaderassignment.app.Candidates;
import org.shiming.leaderassignment.app.Collecting;
import org.shiming.leaderassignment.app.Explaining;
import org.shiming.leaderassignment.app.Listing;
import org.shiming.leaderassignment.app.Moved;
import org.shiming.leaderassignment.app.Sheets;
import org.shiming.leaderassignment.app.Steps;

/**
 * What the service can do.
 *
 * @param assigning takes items in
 * @param steps takes steps
 * @param collecting many at once
 * @param explaining sessions
 * @param listing reads
 * @param candidates who may be given an item
 * @param sheets papers
 * @param bell wakes whoever tells the kernel
 */
public record UseCases(Assigning assigning, Steps steps, Collecting collecting, Explaining explaining, Listing listing,
        Candidates candidates, Sheets sheets, Runnable bell) {

    /** @return what a step did, after waking whoever tells the kernel @param outcome of the step */
    Moved told(Outcome<Moved> outcome) {
        Moved moved = outcome.orFault();
        bell.run();
        return moved;
    }

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param assigning takes items in
         * @param steps takes steps
         * @param collecting many at once
         * @param explaining sessions
         * @param listing reads
         * @param candidates who may be given an item
         * @param sheets papers
         * @param background tells the kernel
         */
        @Activate
        public Gathered(@Reference Assigning assigning, @Reference Steps steps, @Reference Collecting collecting,
                @Reference Explaining explaining, @Reference Listing listing, @Reference Candidates candidates,
                @Reference Sheets sheets, @Reference Background background) {
            this.cases = new UseCases(assigning, steps, collecting, explaining, listing, candidates, sheets,
                    background::ring);
        }

        UseCases cases() {
            return cases;
        }
    }
}
