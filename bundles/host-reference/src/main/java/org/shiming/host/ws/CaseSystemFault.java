package org.shiming.host.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import javax.xml.ws.WebFault;

/** The contract's fault. */
@WebFault(name = "caseSystemFault", targetNamespace = CaseSystemPort.NAMESPACE)
public final class CaseSystemFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Detail detail;

    /**
     * A fault.
     *
     * @param message for people
     * @param detail for programs
     */
    public CaseSystemFault(String message, Detail detail) {
        super(message);
        this.detail = detail;
    }

    /** @return the detail element, as JAX-WS asks for it */
    public Detail getFaultInfo() {
        return detail;
    }

    /** The fault's detail. */
    @XmlType(name = "CaseSystemFault", propOrder = {"code", "message"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Detail {
        /** Stable, see the contract. */
        @XmlElement(required = true)
        public String code;
        /** What happened and what to do next. */
        @XmlElement(required = true)
        public String message;
    }
}
