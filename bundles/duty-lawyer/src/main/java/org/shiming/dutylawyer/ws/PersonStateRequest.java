package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Suspends, removes or takes back somebody. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonStateRequest")
public class PersonStateRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Who. */
    public String personId;
    /** ACTIVE, SUSPENDED or REMOVED. */
    public String state;
    /** Why, up to 500 characters. */
    public String reason;
}
