package org.shiming.matters.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/**
 * Contributions that are got when they are first used, not while the kernel is being made: each of them asks for the
 * kernel itself, and such a cycle would leave the contributor without it for good. Safe for concurrent use.
 *
 * @param <T> the contribution's type
 */
final class Late<T> implements Supplier<List<T>> {
    private final Map<ServiceReference<T>, Held<T>> there = new ConcurrentSkipListMap<>();

    void add(ComponentServiceObjects<T> contribution) {
        there.put(contribution.getServiceReference(), new Held<>(contribution, new AtomicReference<>()));
    }

    void remove(ComponentServiceObjects<T> contribution) {
        Held<T> held = there.remove(contribution.getServiceReference());
        if (held != null) {
            held.release();
        }
    }

    /** Those that are there and can be had now. */
    @Override
    public List<T> get() {
        return there.values().stream().map(Held::get).filter(Objects::nonNull).toList();
    }

    private record Held<T>(ComponentServiceObjects<T> objects, AtomicReference<T> service) {
        T get() {
            T known = service.get();
            if (known != null) {
                return known;
            }
            T got = objects.getService();
            if (got != null && !service.compareAndSet(null, got)) {
                objects.ungetService(got);
                return service.get();
            }
            return got;
        }

        void release() {
            T got = service.getAndSet(null);
            if (got != null) {
                objects.ungetService(got);
            }
        }
    }
}
