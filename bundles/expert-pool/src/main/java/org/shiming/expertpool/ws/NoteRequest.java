package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A counsellor's note. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "NoteRequest")
public class NoteRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The booking. */
    public String bookingId;
    /** The words; nobody else reads them. */
    public String text;
}
