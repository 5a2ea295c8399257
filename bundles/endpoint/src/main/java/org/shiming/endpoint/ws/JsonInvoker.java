package org.shiming.endpoint.ws;

import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.Contract;
import org.shiming.endpoint.domain.Operation;

/** Calls the bean over JSON, once the role is checked and the parameters are noted. */
final class JsonInvoker extends JAXRSInvoker {
    private final CallGuard guard;
    private final Contract contract;

    JsonInvoker(CallGuard guard, Contract contract) {
        this.guard = guard;
        this.contract = contract;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object bean, Method method, Object[] values)
            throws Exception {
        Operation operation = contract.operation(method);
        guard.role(operation);
        guard.parameters(operation, values);
        exchange.put(Faults.CALLED, Boolean.TRUE);
        return super.performInvocation(exchange, bean, method, values);
    }
}
