package org.shiming.leaderassignment.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code leader-assignment} to the endpoint. */
@Component(immediate = true)
public final class LeaderEndpoint implements WebEndpoint {
    private final LeaderAssignmentService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    @Activate
    public LeaderEndpoint(@Reference CurrentCaller callers, @Reference UseCases.Gathered use) {
        this.service = new LeaderAssignmentService(callers, use.cases());
    }

    @Override
    public String name() {
        return "leader-assignment";
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
