package org.shiming.matters.ws;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** Appointments. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AppointmentList {
    /** The appointments, the next first. */
    public List<AppointmentDto> items;
}
