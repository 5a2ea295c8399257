package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** About one call: send, take, give back. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CallRequest")
public class CallRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The matter. */
    public String matterId;
    /** Why it is given back; empty otherwise. */
    public String reason;
}
