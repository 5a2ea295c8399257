package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A file to be read and checked. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PreviewYearRequest")
public class PreviewYearRequest {
    /** Every request may carry one; nothing is kept of this one. */
    public String messageId;
    /** The year. */
    public int year;
    /** The text of the file: date,kind,name. */
    public String content;
}
