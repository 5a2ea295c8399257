package org.shiming.casesystem.host;

import javax.xml.ws.WebFault;

/** A fault that the host states: it understood the call and says no, or asks to come again. */
@WebFault(name = "caseSystemFault", targetNamespace = CourtCaseSystem.NAMESPACE)
public class CaseSystemFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient CaseSystemFaultInfo info;

    /**
     * @param message the fault string
     * @param info the detail
     */
    public CaseSystemFault(String message, CaseSystemFaultInfo info) {
        super(message);
        this.info = info;
    }

    /** @return the detail; the name is JAX-WS's */
    public CaseSystemFaultInfo getFaultInfo() {
        return info;
    }
}
