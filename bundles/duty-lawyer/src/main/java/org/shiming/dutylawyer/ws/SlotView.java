package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A half-day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SlotView")
public class SlotView {
    /** The day. */
    public String day;
    /** AM or PM. */
    public String half;
    /** In Chinese. */
    public String label;
}
