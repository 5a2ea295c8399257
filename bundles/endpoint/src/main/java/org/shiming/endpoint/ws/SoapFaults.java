package org.shiming.endpoint.ws;

import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.shiming.endpoint.domain.FaultView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes every fault of a SOAP service in one form: the Chinese sentence as fault string, and a detail element with
 * code, message, article and facts. The status is always 500, as the Basic Profile wants for an envelope with a
 * fault (R1126).
 */
final class SoapFaults extends AbstractSoapInterceptor {
    private static final String NAMESPACE = "urn:shiming:fault:1";
    private static final int STATUS = 500;

    private final Faults faults;

    SoapFaults(Faults faults) {
        super(Phase.SETUP);
        this.faults = faults;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (!(message.getContent(Exception.class) instanceof Fault fault)) {
            return;
        }
        boolean answering = message.getExchange().getOutMessage() != null;
        boolean called = message.getExchange().containsKey(Faults.CALLED);
        FaultView view = answering ? faults.internal(fault) : faults.of(fault, called);
        fault.setMessage(view.message());
        fault.setFaultCode(new QName("http://schemas.xmlsoap.org/soap/envelope/",
                view.callersFault() ? "Client" : "Server"));
        fault.setStatusCode(STATUS);
        fault.setDetail(detail(view));
    }

    private static Element detail(FaultView view) {
        Document document = DOMUtils.getEmptyDocument();
        Element detail = document.createElement("detail");
        Element fault = document.createElementNS(NAMESPACE, "f:fault");
        detail.appendChild(fault);
        text(fault, "code", view.code());
        text(fault, "message", view.message());
        text(fault, "article", view.article());
        view.facts().forEach(fact -> text(fault, "facts", fact));
        return detail;
    }

    private static void text(Element parent, String name, String content) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, "f:" + name);
        child.setTextContent(content);
        parent.appendChild(child);
    }
}
