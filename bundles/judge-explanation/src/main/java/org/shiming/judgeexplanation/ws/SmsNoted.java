package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What was noted of an SMS. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SmsNoted")
public class SmsNoted {
    /** SENT or FAILED. */
    public String state;
}
