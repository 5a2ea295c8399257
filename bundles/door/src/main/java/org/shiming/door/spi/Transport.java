package org.shiming.door.spi;

import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.osgi.annotation.versioning.ProviderType;

/** The way from the door's servlet to published services. */
@ProviderType
public interface Transport {
    /** @return the factory to set on each server: what it publishes is reached through the door only */
    HTTPTransportFactory factory();

    /** @return the suite's address as others see it, without a slash at the end; empty: as each request says */
    String publicUrl();
}
