package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Gives a party its 救济途径告知单 (三.5, 三.13). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "IssueAvenueSheetRequest")
public class IssueAvenueSheetRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
    /** The party. */
    public String partyId;
    /** Whether the party has no domicile in the PRC. */
    public boolean abroad;
}
