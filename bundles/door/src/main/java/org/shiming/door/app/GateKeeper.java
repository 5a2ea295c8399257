package org.shiming.door.app;

import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.door.domain.GateBook;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.Gate;
import org.shiming.door.spi.Gates;

/** Keeps the gates, and forgets those of uninstalled bundles. */
@Component(service = {Gates.class, GateKeeper.class}, immediate = true)
public final class GateKeeper implements Gates {
    private final GateBook book;
    private final BundleContext bundle;
    private final SynchronousBundleListener listener = this::changed;

    /**
     * @param bundle the door
     * @param settings how long to hold
     */
    @Activate
    public GateKeeper(BundleContext bundle, @Reference DoorSettings settings) {
        this.bundle = bundle;
        this.book = new GateBook(System::nanoTime, settings.hold(),
                Duration.ofSeconds(settings.values().startupSeconds()), settings.values().maxParked());
        bundle.addBundleListener(listener);
    }

    /** Lets everybody go. */
    @Deactivate
    public void deactivate() {
        bundle.removeBundleListener(listener);
        book.resumeAll();
    }

    /** @return the book that the filter asks */
    public GateBook book() {
        return book;
    }

    @Override
    public Gate claim(Claim claim) {
        book.claim(claim);
        return new Handle(claim.name());
    }

    @Override
    public void refused(Claim claim, String reason) {
        book.refused(claim, reason);
    }

    private void changed(BundleEvent event) {
        if (event.getType() == BundleEvent.UNINSTALLED) {
            book.uninstalled(event.getBundle().getBundleId());
        }
    }

    private final class Handle implements Gate {
        private final String name;

        Handle(String name) {
            this.name = name;
        }

        @Override
        public void open() {
            book.open(name);
        }

        @Override
        public void close() {
            book.close(name);
        }

        @Override
        public boolean awaitIdle(Duration limit) {
            return book.awaitIdle(name, limit);
        }

        @Override
        public void release() {
            book.release(name);
        }
    }
}
