package org.shiming.expertpool.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;

/** What goes on by itself, on one node at a time: reminders. */
@Component(service = Background.class, immediate = true)
public final class Background {
    private static final long LEASE_MILLIS = 30_000;

    private final Loop watch;

    /** Starts the loop. @param unit the store @param reminders what it does @param settings how often */
    @Activate
    public Background(@Reference ExpertUnit unit, @Reference Reminders reminders, @Reference Settings settings) {
        Lease lease = new Lease(unit.tx(), "expert-background", LEASE_MILLIS, unit.clock());
        this.watch = new Loop("shiming-expert-reminders", settings.config().watchSeconds() * 1000L,
                () -> lease.hold() && reminders.round());
    }

    /** Stops it. */
    @Deactivate
    public void stop() {
        watch.close();
    }
}
