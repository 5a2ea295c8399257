package org.shiming.matters.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Ownership;

/** Offers the service {@code owners}. */
@Component(service = WebEndpoint.class, property = "service.description=承办人与流转")
public final class OwnersEndpoint implements WebEndpoint {
    private final OwnersService bean;

    /**
     * Made by Declarative Services.
     *
     * @param ownership the use cases
     * @param caller who is calling
     */
    @Activate
    public OwnersEndpoint(@Reference Ownership ownership, @Reference CurrentCaller caller) {
        this.bean = new OwnersService(ownership, caller);
    }

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return bean;
    }
}
