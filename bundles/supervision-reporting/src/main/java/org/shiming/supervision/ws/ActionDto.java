package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An action of a monthly review. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "actionDto")
public class ActionDto {
    /** Identifier. */
    public String id;
    /** Of which review, yyyy-MM. */
    public String month;
    /** Whether it comes from an earlier month. */
    public boolean carriedOver;
    /** What. */
    public String words;
    /** Whose. */
    public String unit;
    /** Until when, empty if no day was set. */
    public String dueOn;
    /** Whether it is still open. */
    public boolean open;
    /** What came of it. */
    public String result;
}
