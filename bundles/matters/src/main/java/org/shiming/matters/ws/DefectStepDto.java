package org.shiming.matters.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;

/** One step taken. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DefectStepDto {
    /** What it led to. */
    public String state;
    /** The same in Chinese. */
    public String stateLabel;
    /** Who. */
    public String by;
    /** When. */
    public String at;
    /** Opinion and reasons. */
    public String reason;
}
