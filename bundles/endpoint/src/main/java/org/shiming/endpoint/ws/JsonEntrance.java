package org.shiming.endpoint.ws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/**
 * Before an operation is looked for: answers with the contract where that is asked, and takes a caller that accepts
 * anything for one that wants JSON.
 */
@PreMatching
final class JsonEntrance implements ContainerRequestFilter {
    private static final String ANYTHING = "application/json, */*;q=0.5";

    private final byte[] contract;

    JsonEntrance(String contract) {
        this.contract = contract.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if ("openapi.json".equals(path) || "/openapi.json".equals(path)) {
            request.abortWith(Response.ok(contract, "application/json;charset=UTF-8").build());
            return;
        }
        List<String> accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (accept == null || accept.isEmpty() || accept.get(0).contains("*/*")) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, ANYTHING);
        }
    }
}
