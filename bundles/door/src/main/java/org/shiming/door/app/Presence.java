package org.shiming.door.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Component;

/** Knows whether the filter stands in its place: without it nothing of the context may be served. */
@Component(service = Presence.class)
public final class Presence {
    private final AtomicBoolean filter = new AtomicBoolean();

    /** @param there whether the container has put the filter in place */
    public void filterInPlace(boolean there) {
        filter.set(there);
    }

    /** @return whether requests pass the filter */
    public boolean guarded() {
        return filter.get();
    }
}
