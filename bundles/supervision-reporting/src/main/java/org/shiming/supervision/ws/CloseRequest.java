package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An action to close. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "closeRequest")
public class CloseRequest {
    /** Idempotency key. */
    public String messageId;
    /** Which. */
    public String id;
    /** What came of it. */
    public String result;
}
