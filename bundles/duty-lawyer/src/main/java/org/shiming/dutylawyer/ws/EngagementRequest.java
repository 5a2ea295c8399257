package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Declares whom somebody or the firm acts or acted for or against (G5). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EngagementRequest")
public class EngagementRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** Whose; empty for the own. */
    public String personId;
    /** The case, may be empty. */
    public String caseNumber;
    /** The party's full name; kept encrypted. */
    public String party;
    /** FOR or AGAINST that party. */
    public String side;
    /** Whether the whole firm is bound. */
    public boolean byFirm;
    /** Day, empty while it goes on. */
    public String endedOn;
}
