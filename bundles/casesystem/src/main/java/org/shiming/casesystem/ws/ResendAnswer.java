package org.shiming.casesystem.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What a resend did. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ResendAnswer")
public class ResendAnswer {
    /** The message's key. */
    public String key;
    /** When it was put back, ISO-8601. */
    public String at;
}
