package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A file for a second person to confirm. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ProposeYearRequest")
public class ProposeYearRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The year. */
    public int year;
    /** The notice it was taken from. */
    public String source;
    /** The text of the file: date,kind,name. */
    public String content;
}
