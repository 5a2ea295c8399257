package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of an explanation. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffExplained")
public class StaffExplained {
    /** The session. */
    public String sessionId;
    /** The matter. */
    public String matterId;
    /** 1 for the matter's first one. */
    public int sequence;
}
