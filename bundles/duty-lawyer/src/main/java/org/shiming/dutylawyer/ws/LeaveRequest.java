package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Takes leave. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "LeaveRequest")
public class LeaveRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Whose; empty for the own. */
    public String personId;
    /** First day. */
    public String fromDay;
    /** AM or PM. */
    public String fromHalf;
    /** Last day. */
    public String toDay;
    /** AM or PM. */
    public String toHalf;
    /** Why, up to 500 characters. */
    public String reason;
}
