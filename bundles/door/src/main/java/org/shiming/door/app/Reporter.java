package org.shiming.door.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shiming.door.spi.CallListener;
import org.shiming.door.spi.EndedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of ended calls; one that fails harms neither the caller nor the others. */
@Component(service = Reporter.class)
public final class Reporter {
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);

    private final List<CallListener> listeners = new CopyOnWriteArrayList<>();

    /** @param listener to be told from now on */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(CallListener listener) {
        listeners.add(listener);
    }

    /** @param listener not to be told any more */
    public void unbind(CallListener listener) {
        listeners.remove(listener);
    }

    /** @param ended what happened */
    public void report(EndedCall ended) {
        if (listeners.isEmpty()) {
            // While the audit is being updated, the log keeps what it would have kept.
            LOG.warn("not audited: {}", ended);
        }
        for (CallListener listener : listeners) {
            try {
                listener.ended(ended);
            } catch (RuntimeException failure) {
                LOG.error("call {} could not be audited: {}", ended.reference(), ended, failure);
            }
        }
    }
}
