package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The wish to hand an appointment over to another judge of the panel (三.7). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "HandOverRequest")
public class HandOverRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The appointment. */
    public String appointmentId;
    /** Who takes it. */
    public String judgeId;
    /** Why, 1 to 500 characters. */
    public String reason;
    /** Who approved, needed for a sole judge's case. */
    public String approver;
    /** Why it was approved. */
    public String approvalReason;
}
