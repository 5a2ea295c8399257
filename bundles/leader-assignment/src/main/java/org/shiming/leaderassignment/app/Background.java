package org.shiming.leaderassignment.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;

/** What goes on by itself, on one node at a time: telling the kernel, watching the limits. */
@Component(service = Background.class, immediate = true)
public final class Background {
    private static final long TELL_MILLIS = 3_000;
    private static final long LEASE_MILLIS = 30_000;

    private final Loop tell;
    private final Loop watch;

    /**
     * Starts the loops.
     *
     * @param unit the store
     * @param telling tells the kernel
     * @param limits watches the limits
     * @param settings how often to watch
     */
    @Activate
    public Background(@Reference LeaderUnit unit, @Reference KernelTelling telling, @Reference LimitWatch limits,
            @Reference Settings settings) {
        Lease lease = new Lease(unit.tx(), "leader-background", LEASE_MILLIS, unit.clock());
        this.tell = new Loop("shiming-leader-kernel", TELL_MILLIS, () -> lease.hold() && telling.round());
        this.watch = new Loop("shiming-leader-limits", settings.config().watchSeconds() * 1000L,
                () -> lease.hold() && limits.round());
    }

    /** Says that the kernel is to be told something. */
    public void ring() {
        tell.ring();
    }

    /** Stops both loops. */
    @Deactivate
    public void stop() {
        watch.close();
        tell.close();
    }
}
