package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** An appointment with a judge. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AppointmentDto {
    /** Identifier. */
    public String appointmentId;
    /** The matter. */
    public String matterId;
    /** 案号. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The judge. */
    public String judgeId;
    /** When. */
    public String at;
    /** {@code BOOKED HELD CANCELLED PARTY_NO_SHOW}. */
    public String state;
    /** Whether it is a second one, approved. */
    public boolean exception;
}
