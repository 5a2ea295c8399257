package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of a decision on a last day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PeriodDecided")
public class PeriodDecided {
    /** The document. */
    public String documentId;
    /** The party. */
    public String partyId;
    /** What was computed then: a day or a code. */
    public String computed;
    /** The day set; empty if a decision was taken back. */
    public String day;
}
