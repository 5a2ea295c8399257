package org.shiming.ledger.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A month to lock or to reopen. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "monthRequest")
public class MonthRequest {
    /** Idempotency key. */
    public String messageId;
    /** The month, yyyy-MM. */
    public String month;
    /** What the office states; for a reopening why. */
    public String reason;
}
