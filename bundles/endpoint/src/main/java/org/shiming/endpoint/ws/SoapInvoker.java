package org.shiming.endpoint.ws;

import java.lang.reflect.Method;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.Contract;
import org.shiming.endpoint.domain.Operation;

/** Calls the bean over SOAP, once the role is checked and the parameters are noted. */
final class SoapInvoker extends JAXWSMethodInvoker {
    private final CallGuard guard;
    private volatile Contract contract;

    SoapInvoker(Object bean, CallGuard guard) {
        super(bean);
        this.guard = guard;
    }

    void contract(Contract checked) {
        contract = checked;
    }

    @Override
    public Object invoke(Exchange exchange, Object values) {
        if (exchange.getBindingOperationInfo() == null) {
            throw new SoapFault("no operation", Fault.FAULT_CODE_CLIENT);
        }
        return super.invoke(exchange, values);
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
