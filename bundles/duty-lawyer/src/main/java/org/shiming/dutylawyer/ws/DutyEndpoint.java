package org.shiming.dutylawyer.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code duty-lawyer} to the endpoint. */
@Component(immediate = true)
public final class DutyEndpoint implements WebEndpoint {
    private final DutyLawyerService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    @Activate
    public DutyEndpoint(@Reference CurrentCaller callers, @Reference UseCases use) {
        this.service = new DutyLawyerService(callers, use);
    }

    @Override
    public String name() {
        return "duty-lawyer";
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
