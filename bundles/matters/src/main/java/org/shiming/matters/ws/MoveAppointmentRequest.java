package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;

/** Another judge of the panel, or another time. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MoveAppointmentRequest {
    /** Client-made; repeated, the first answer is given again. */
    @XmlElement(required = true)
    public String messageId;
    /** The appointment. */
    @XmlElement(required = true)
    public String appointmentId;
    /** The new judge, absent if only the time changes. */
    public String judge;
    /** The new time, ISO-8601 with offset, absent if only the judge changes. */
    public String at;
    /** Why, 1 to 500 characters. */
    @XmlElement(required = true)
    public String reason;
    /** Who approved it, where G4 says so. */
    public String approver;
    /** Why it was approved. */
    public String approvalReason;
}
