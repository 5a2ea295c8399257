package org.shiming.door.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shiming.door.spi.CallListener;
import org.shiming.door.spi.EndedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of ended calls; one that fails harms neither the caller nor the others. What happens while there
 * is no listener, because the endpoint is being updated, is kept for the next one.
 */
@Component(service = Reporter.class)
public final class Reporter {
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final int MOST_KEPT = 5_000;

    private final List<CallListener> listeners = new CopyOnWriteArrayList<>();
    private final List<EndedCall> kept = new ArrayList<>();

    /** @param listener to be told from now on, and of what nobody was told yet */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(CallListener listener) {
        List<EndedCall> missed;
        synchronized (kept) {
            listeners.add(listener);
            missed = List.copyOf(kept);
            kept.clear();
        }
        missed.forEach(ended -> tell(listener, ended));
    }

    /** @param listener not to be told any more */
    public void unbind(CallListener listener) {
        listeners.remove(listener);
    }

    /** What nobody was told goes to the log. */
    @Deactivate
    public void deactivate() {
        synchronized (kept) {
            kept.forEach(Reporter::spill);
            kept.clear();
        }
    }

    /** @param ended what happened */
    public void report(EndedCall ended) {
        if (listeners.isEmpty() && keep(ended)) {
            return;
        }
        for (CallListener listener : listeners) {
            tell(listener, ended);
        }
    }

    private boolean keep(EndedCall ended) {
        synchronized (kept) {
            if (!listeners.isEmpty()) {
                return false;
            }
            if (kept.size() < MOST_KEPT) {
                kept.add(ended);
            } else {
                spill(ended);
            }
            return true;
        }
    }

    private static void tell(CallListener listener, EndedCall ended) {
        try {
            listener.ended(ended);
        } catch (RuntimeException failure) {
            LOG.error("call {} could not be audited: {}", ended.reference(), ended, failure);
        }
    }

    private static void spill(EndedCall ended) {
        LOG.warn("not audited: {}", ended);
    }
}
