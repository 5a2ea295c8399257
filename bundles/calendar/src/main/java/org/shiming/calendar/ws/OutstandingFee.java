package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A court fee of a party. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OutstandingFee")
public class OutstandingFee {
    /** The party. */
    public String partyId;
    /** What it is. */
    public String item;
    /** Owed, in yuan. */
    public String due;
    /** Paid of it. */
    public String paid;
    /** Still owed. */
    public String outstanding;
    /** By when; empty if the host has no day. */
    public String dueOn;
}
