package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A record on its way into the case file; green only on the host's receipt. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "RecordSubmitted")
public class RecordSubmitted {
    /** The session. */
    public String sessionId;
    /** SUBMITTED. */
    public String state;
    /** The key under which the host gets it. */
    public String filingKey;
}
