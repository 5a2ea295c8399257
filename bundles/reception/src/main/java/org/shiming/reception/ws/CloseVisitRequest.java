package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The end of a visit. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CloseVisitRequest")
public class CloseVisitRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The visit. */
    public String visitId;
    /** ACCEPTED, REFERRED or WITHDRAWN. */
    public String outcome;
    /** Why, 1 to 500 characters. */
    public String reason;
}
