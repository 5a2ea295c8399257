package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A step about one visit. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "VisitStepRequest")
public class VisitStepRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The visit. */
    public String visitId;
    /** A window, a reason, a number; up to 500 characters. */
    public String text;
}
