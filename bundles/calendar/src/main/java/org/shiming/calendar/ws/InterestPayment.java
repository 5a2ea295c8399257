package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A payment. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestPayment")
public class InterestPayment {
    /** The day it was paid, taken over, or the ruling on the auction took effect. */
    public String on;
    /** In yuan. */
    public String amount;
}
