package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A leave. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "LeaveView")
public class LeaveView {
    /** Identifier. */
    public String leaveId;
    /** Whose. */
    public String personId;
    /** First half-day. */
    public SlotView from;
    /** Last half-day. */
    public SlotView to;
    /** Why. */
    public String reason;
}
