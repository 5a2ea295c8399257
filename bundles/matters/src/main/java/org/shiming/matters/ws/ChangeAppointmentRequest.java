package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** A booked appointment's new state. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ChangeAppointmentRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The appointment. */
    @XmlElement(required = true)
    public String appointmentId;
    /** {@code HELD CANCELLED PARTY_NO_SHOW}. */
    @XmlElement(required = true)
    public String state;
    /** Why, 1 to 500 characters. */
    @XmlElement(required = true)
    public String reason;
}
