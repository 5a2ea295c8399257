package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The wish to move an appointment to another time (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RescheduleRequest")
public class RescheduleRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The appointment. */
    public String appointmentId;
    /** ISO-8601 with offset, in the future. */
    public String at;
    /** Why, 1 to 500 characters. */
    public String reason;
}
