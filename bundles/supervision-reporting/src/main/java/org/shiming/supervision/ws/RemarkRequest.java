package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A remark to add. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "remarkRequest")
public class RemarkRequest {
    /** Idempotency key. */
    public String messageId;
    /** yyyy-MM. */
    public String month;
    /** What, up to 2000 characters. */
    public String words;
}
