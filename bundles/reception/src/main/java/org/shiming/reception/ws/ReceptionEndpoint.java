package org.shiming.reception.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code reception} to the endpoint. */
@Component(immediate = true)
public final class ReceptionEndpoint implements WebEndpoint {
    private final ReceptionService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    @Activate
    public ReceptionEndpoint(@Reference CurrentCaller callers, @Reference UseCases.Gathered use) {
        this.service = new ReceptionService(callers, use.cases());
    }

    @Override
    public String name() {
        return "reception";
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
