package org.shiming.door.app;

import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.door.spi.Transport;

/** A registry of destinations of the door's own: nothing published elsewhere is reached through it, and vice versa. */
@Component(service = {Transport.class, Transports.class})
public final class Transports implements Transport {
    private final DestinationRegistry registry = new DestinationRegistryImpl();
    private final HTTPTransportFactory factory = new HTTPTransportFactory(registry);

    private final String publicUrl;

    /** @param settings the public address */
    @Activate
    public Transports(@Reference DoorSettings settings) {
        this.publicUrl = settings.values().publicUrl().strip().replaceFirst("/+$", "");
    }

    @Override
    public String publicUrl() {
        return publicUrl;
    }

    @Override
    public HTTPTransportFactory factory() {
        return factory;
    }

    /** @return the registry, for the door's servlet */
    public DestinationRegistry registry() {
        return registry;
    }
}
