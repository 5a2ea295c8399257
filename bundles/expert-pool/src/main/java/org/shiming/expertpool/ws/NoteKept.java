package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A note was kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "NoteKept")
public class NoteKept {
    /** The booking. */
    public String bookingId;
}
