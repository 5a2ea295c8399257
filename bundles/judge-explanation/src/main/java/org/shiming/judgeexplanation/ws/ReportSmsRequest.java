package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** What became of an SMS. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ReportSmsRequest")
public class ReportSmsRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
    /** The party. */
    public String partyId;
    /** Which template made it. */
    public String templateVersion;
    /** Whether it was sent. */
    public boolean sent;
    /** Why not; up to 500 characters. */
    public String reason;
}
