package org.shiming.reception.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A referral to the centre (三.3). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ReferRequest")
public class ReferRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case. */
    public String caseNumber;
    /** The party. */
    public String partyId;
    /** The judgment document; empty: the one issued last. */
    public String documentId;
    /** JUDGE, WINDOW or PETITION_HALL. */
    public String source;
    /** The doubts, in the party's words. */
    public List<String> questions = new ArrayList<>();
}
