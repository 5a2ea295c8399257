package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was done. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "doneDto")
public class DoneDto {
    /** yyyy-MM. */
    public String month;
    /** Of the remark or action. */
    public String id;
}
