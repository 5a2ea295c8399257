package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a step did. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StepTaken")
public class StepTaken {
    /** The booking. */
    public String bookingId;
    /** Its number. */
    public String number;
    /** What was done. */
    public String step;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** What comes next, in Chinese. */
    public String nextStep;
    /** The expert. */
    public String expert;
    /** The expert's name. */
    public String expertName;
    /** The kernel's session, empty until it was held. */
    public String sessionId;
}
