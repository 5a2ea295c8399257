package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An appointment as it stands after a change. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AppointmentState")
public class AppointmentState {
    /** The appointment. */
    public String appointmentId;
    /** BOOKED, HELD, CANCELLED or PARTY_NO_SHOW. */
    public String state;
    /** The judge whose it is now. */
    public String judgeId;
    /** When, ISO-8601. */
    public String at;
}
