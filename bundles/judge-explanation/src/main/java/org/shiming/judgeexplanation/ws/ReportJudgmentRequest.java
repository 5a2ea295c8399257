package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A judgment was issued (三.1). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ReportJudgmentRequest")
public class ReportJudgmentRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The judgment document. */
    public String documentId;
}
