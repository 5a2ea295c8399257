package org.shiming.endpoint.ws;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.Contract;

/** Refuses the wrong role before the body is read. */
final class JsonRoleFilter implements ContainerRequestFilter {
    private final CallGuard guard;
    private final Contract contract;
    @Context
    private ResourceInfo resource;

    JsonRoleFilter(CallGuard guard, Contract contract) {
        this.guard = guard;
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        guard.role(contract.operation(resource.getResourceMethod()));
    }
}
