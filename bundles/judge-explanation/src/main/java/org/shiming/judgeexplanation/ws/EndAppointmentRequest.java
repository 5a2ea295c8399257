package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An appointment did not take place (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EndAppointmentRequest")
public class EndAppointmentRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The appointment. */
    public String appointmentId;
    /** CANCELLED by the court, or PARTY_NO_SHOW. */
    public String state;
    /** Why, 1 to 500 characters. */
    public String reason;
}
