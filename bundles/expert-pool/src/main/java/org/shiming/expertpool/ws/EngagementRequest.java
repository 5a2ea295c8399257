package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A declared engagement (G5). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EngagementRequest")
public class EngagementRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Whose. */
    public String person;
    /** The case, may be empty. */
    public String caseNumber;
    /** The party's full name; kept sealed. */
    public String party;
    /** FOR or AGAINST. */
    public String side;
    /** Whether it is a colleague of the same firm. */
    public boolean byFirm;
    /** When it ended, ISO; empty while it goes on. */
    public String endedOn;
}
