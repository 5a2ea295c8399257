package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Cancels a leave. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "LeaveCancelRequest")
public class LeaveCancelRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Which. */
    public String leaveId;
}
