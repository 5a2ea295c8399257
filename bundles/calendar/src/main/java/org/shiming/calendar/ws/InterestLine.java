package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A step of the derivation. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestLine")
public class InterestLine {
    /** Its first day. */
    public String from;
    /** Its last day; empty for a payment. */
    public String to;
    /** What interest was counted on. */
    public String debt;
    /** What accrued. */
    public String interest;
    /** In Chinese. */
    public String text;
}
