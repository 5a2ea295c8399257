package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** Whether the host took an outcome. */
@XmlRootElement(name = "reportOutcomeResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"accepted"})
public class ReportOutcomeResponse {
    /** Whether. */
    public boolean accepted;
}
