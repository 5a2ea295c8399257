package org.shiming.reception.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;

/** Matches provisional visits by itself, on one node at a time. */
@Component(service = Background.class, immediate = true)
public final class Background {
    private static final long LEASE_MILLIS = 30_000;

    private final Loop match;

    /** Starts the loop. @param unit the store @param matching matches @param settings how often */
    @Activate
    public Background(@Reference ReceptionUnit unit, @Reference Matching matching, @Reference Settings settings) {
        Lease lease = new Lease(unit.tx(), "reception-background", LEASE_MILLIS, unit.clock());
        this.match = new Loop("shiming-reception-match", settings.config().matchSeconds() * 1000L,
                () -> lease.hold() && matching.round());
    }

    /** Stops the loop. */
    @Deactivate
    public void stop() {
        match.close();
    }
}
