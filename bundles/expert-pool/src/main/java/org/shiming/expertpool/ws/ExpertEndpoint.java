package org.shiming.expertpool.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code expert-pool} to the endpoint. */
@Component(immediate = true)
public final class ExpertEndpoint implements WebEndpoint {
    private final ExpertPoolService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    @Activate
    public ExpertEndpoint(@Reference CurrentCaller callers, @Reference UseCases.Gathered use) {
        this.service = new ExpertPoolService(callers, use.cases());
    }

    @Override
    public String name() {
        return "expert-pool";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return service;
    }
}
