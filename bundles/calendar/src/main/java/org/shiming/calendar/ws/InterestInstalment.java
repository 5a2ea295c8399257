package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A part of the debt. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "InterestInstalment")
public class InterestInstalment {
    /** In yuan. */
    public String amount;
    /** The last day of its performance period; if none was fixed, the day the judgment took effect. */
    public String dueOn;
}
