package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A month to freeze. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "freezeRequest")
public class FreezeRequest {
    /** Idempotency key. */
    public String messageId;
    /** yyyy-MM. */
    public String month;
}
