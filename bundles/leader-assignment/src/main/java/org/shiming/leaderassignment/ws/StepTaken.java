package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a step did. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StepTaken")
public class StepTaken {
    /** The item. */
    public String itemId;
    /** Its number. */
    public String number;
    /** What was done. */
    public String step;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** The owner, empty if nobody. */
    public String owner;
    /** The owner's unit. */
    public String unit;
    /** The next limit, empty if none can be named. */
    public String dueOn;
}
