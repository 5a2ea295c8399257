package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a day is. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "WorkingDayView")
public class WorkingDayView {
    /** The day, yyyy-MM-dd. */
    public String day;
    /** Whether it is worked. */
    public boolean working;
}
