package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was kept of an assessment. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RiskAssessed")
public class RiskAssessed {
    /** Identifier. */
    public String id;
    /** The kind. */
    public String kind;
    /** Confirmed. */
    public String level;
    /** What the factors suggested. */
    public String suggested;
    /** Whether explaining is mandatory now. */
    public boolean mandatory;
}
