package org.shiming.endpoint.ws;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.Gate;
import org.shiming.door.spi.Gates;
import org.shiming.door.spi.SystemUsers;
import org.shiming.door.spi.Transport;
import org.shiming.endpoint.app.AuditTrail;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.app.EndpointConfig;
import org.shiming.endpoint.app.EndpointSettings;
import org.shiming.endpoint.domain.TokenFreshness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes each contributed service while it is there. When one goes, its gate is closed, calls in flight are
 * waited for, and only then its servers are destroyed: the service registry waits for us, so the bean is whole until
 * then.
 */
@Component(service = Publisher.class, immediate = true)
public final class Publisher implements ServiceTrackerCustomizer<WebEndpoint, Publisher.Published> {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    /** A service property: the largest request body, for services that take documents. */
    private static final String MAX_BODY = "shiming.maxBodyBytes";

    private final BundleContext bundle;
    private final Gates gates;
    private final Duration drain;
    private final Bus bus;
    private final Servers servers;
    private final ServiceTracker<WebEndpoint, Published> tracker;
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    /** A published service. @param name its name @param gate its gate @param servers its servers */
    record Published(String name, Gate gate, Servers.Pair servers) {}

    /**
     * @param bundle this bundle
     * @param settings times
     * @param gates the door's gates
     * @param transport the door's transport
     * @param users whom UsernameTokens may name
     * @param guard what is checked before each call
     * @param audit must outlive the services, so that their last calls are written down
     */
    @Activate
    public Publisher(BundleContext bundle, @Reference EndpointSettings settings, @Reference Gates gates,
            @Reference Transport transport, @Reference SystemUsers users, @Reference CallGuard guard,
            @Reference AuditTrail audit) {
        EndpointConfig config = settings.values();
        this.bundle = bundle;
        this.gates = gates;
        this.drain = Duration.ofSeconds(config.drainSeconds());
        this.bus = bus(bundle);
        TokenFreshness freshness = new TokenFreshness(Clock.systemUTC(), Duration.ofSeconds(config.tokenSeconds()),
                config.requireNonce());
        this.servers = new Servers(bus, transport, guard, users, freshness);
        this.tracker = new ServiceTracker<>(bundle, WebEndpoint.class, this);
    }

    /** Publishes what is there, and what comes. */
    @Activate
    public void open() {
        tracker.open();
    }

    /** Takes everything away, all gates first, so that their calls end side by side. */
    @Deactivate
    public void close() {
        published.values().forEach(service -> service.gate().close());
        tracker.close();
        bus.shutdown(true);
    }

    @Override
    public Published addingService(ServiceReference<WebEndpoint> reference) {
        WebEndpoint endpoint = bundle.getService(reference);
        if (endpoint == null) {
            return null;
        }
        Claim claim = null;
        try {
            claim = claim(reference, endpoint);
            return publish(claim, endpoint.bean());
        } catch (RuntimeException | LinkageError unfit) {
            // The edge to code that others contributed: one bad service, or half of one, must not keep the others away.
            LOG.error("the service of bundle {} is refused: {}", reference.getBundle().getSymbolicName(),
                    unfit.getMessage(), unfit);
            if (claim != null) {
                gates.refused(claim, String.valueOf(unfit.getMessage()));
            }
            bundle.ungetService(reference);
            return null;
        }
    }

    @Override
    public void modifiedService(ServiceReference<WebEndpoint> reference, Published service) {
        // What a service is does not depend on its properties.
    }

    @Override
    public void removedService(ServiceReference<WebEndpoint> reference, Published service) {
        service.gate().close();
        if (!service.gate().awaitIdle(drain)) {
            LOG.warn("service {} goes although calls are still in flight after {} s", service.name(),
                    drain.toSeconds());
        }
        synchronized (servers) {
            service.servers().destroy();
        }
        published.remove(service.name());
        service.gate().release();
        bundle.ungetService(reference);
        LOG.info("service {} is not published any more", service.name());
    }

    private Published publish(Claim claim, Object bean) {
        Gate gate = gates.claim(claim);
        Servers.Pair pair;
        try {
            synchronized (servers) {
                pair = servers.create(claim.name(), claim.version(), claim.title(), bean);
                pair.start();
            }
        } catch (RuntimeException | LinkageError failure) {
            gate.release();
            throw failure;
        }
        Published service = new Published(claim.name(), gate, pair);
        published.put(claim.name(), service);
        gate.open();
        LOG.info("service {} is published", claim.name());
        return service;
    }

    private static Claim claim(ServiceReference<WebEndpoint> reference, WebEndpoint endpoint) {
        Object title = reference.getProperty(Constants.SERVICE_DESCRIPTION);
        long most = reference.getProperty(MAX_BODY) instanceof Number number ? number.longValue() : 0;
        return new Claim(endpoint.name(), endpoint.version(), title == null ? endpoint.name() : title.toString(),
                reference.getBundle().getBundleId(), most);
    }

    private static Bus bus(BundleContext bundle) {
        Bus before = BusFactory.getThreadDefaultBus(false);
        try {
            return new ExtensionManagerBus(Map.of(BundleContext.class, bundle), null, Publisher.class.getClassLoader());
        } finally {
            BusFactory.setThreadDefaultBus(before);
        }
    }
}
