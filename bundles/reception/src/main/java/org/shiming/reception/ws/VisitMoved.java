package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a step did. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "VisitMoved")
public class VisitMoved {
    /** The visit. */
    public String visitId;
    /** Its number; a provisional one begins with 临. */
    public String number;
    /** The number in the day's queue. */
    public int ticket;
    /** Where it stands. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** The kernel's matter, empty if there is none. */
    public String matterId;
    /** Whether it waits for the host. */
    public boolean provisional;
}
