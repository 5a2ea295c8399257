package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Gives a party its 诉讼费催缴通知 (三.2). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "IssuePaymentNoticeRequest")
public class IssuePaymentNoticeRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** Who owes. */
    public String partyId;
}
