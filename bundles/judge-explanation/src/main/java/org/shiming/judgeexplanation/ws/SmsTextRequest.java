package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Asks for the SMS beside an electronic service (三.3). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SmsTextRequest")
public class SmsTextRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
    /** The party. */
    public String partyId;
}
