package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of an explanation. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ExplanationRecorded")
public class ExplanationRecorded {
    /** The session. */
    public String sessionId;
    /** The matter. */
    public String matterId;
    /** The number of the 释明笔录. */
    public String recordNumber;
    /** 1 for the first explanation of this matter. */
    public int sequence;
}
