package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The SMS. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SmsText")
public class SmsText {
    /** What to send. */
    public String text;
    /** Which template made it. */
    public String templateVersion;
}
