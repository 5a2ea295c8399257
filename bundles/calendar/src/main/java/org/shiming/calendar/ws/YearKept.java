package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of an import. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "YearKept")
public class YearKept {
    /** Identifier. */
    public String id;
    /** The year. */
    public int year;
    /** PROPOSED, CONFIRMED or REJECTED. */
    public String state;
}
