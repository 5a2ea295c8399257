package org.shiming.endpoint.ws;

import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.shiming.endpoint.app.FaultJson;
import org.shiming.endpoint.domain.FaultView;

/** Answers every fault of a JSON service as one JSON object with its status. */
final class JsonFaults implements ExceptionMapper<Throwable> {
    private final Faults faults;

    JsonFaults(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Response toResponse(Throwable failure) {
        FaultView fault = fault(failure, JAXRSUtils.getCurrentMessage().getExchange());
        Response.ResponseBuilder answer = Response.status(fault.status()).type(FaultJson.TYPE);
        if (fault.status() == 503) {
            answer.header("Retry-After", "2");
        }
        return answer.entity(FaultJson.of(fault)).build();
    }

    private FaultView fault(Throwable failure, Exchange exchange) {
        boolean called = exchange.containsKey(Faults.CALLED);
        boolean found = exchange.get(OperationResourceInfo.class) != null;
        if (exchange.getOutMessage() != null) {
            return faults.internal(failure);
        }
        return found && !called && failure instanceof NotFoundException ? faults.badParameter()
                : faults.of(failure, called);
    }
}
