package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which case a provisional visit is about. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "MatchRequest")
public class MatchRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The visit. */
    public String visitId;
    /** The case. */
    public String caseNumber;
    /** The party; empty: by name. */
    public String partyId;
}
