package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A stay of enforcement. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestSuspension")
public class InterestSuspension {
    /** Its first day. */
    public String from;
    /** Its last day. */
    public String to;
    /** Whether the debtor asked for it: then interest runs on. */
    public boolean askedByDebtor;
}
