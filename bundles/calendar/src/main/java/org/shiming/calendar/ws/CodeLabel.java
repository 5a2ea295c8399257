package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A code and its Chinese words. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CodeLabel")
public class CodeLabel {
    /** The code. */
    public String code;
    /** In Chinese. */
    public String label;
}
