package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** What a fault of the host says. */
@XmlRootElement(name = "caseSystemFault")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CaseSystemFault", propOrder = {"code", "message"})
public class CaseSystemFaultInfo {
    /** Stable code. */
    public String code;
    /** For people; never logged, it may name a party. */
    public String message;
}
