package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An officer sets a last day, or takes back what was set. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DecidePeriodRequest")
public class DecidePeriodRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The document. */
    public String documentId;
    /** The party. */
    public String partyId;
    /** The last day; empty to take back what was set before. */
    public String day;
    /** Why. */
    public String reason;
}
