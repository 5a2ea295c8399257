package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An action to set. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "actionRequest")
public class ActionRequest {
    /** Idempotency key. */
    public String messageId;
    /** yyyy-MM. */
    public String month;
    /** What, up to 2000 characters. */
    public String words;
    /** Whose. */
    public String unit;
    /** Until when, yyyy-MM-dd; may be empty. */
    public String dueOn;
}
