package org.shiming.judgeexplanation.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** An assessment of a risk (三.1). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AssessRiskRequest")
public class AssessRiskRequest {
    /** The message's own identifier; repeated, it returns the first answer. */
    public String messageId;
    /** The case, brackets of any width. */
    public String caseNumber;
    /** The party; empty for the whole case. */
    public String partyId;
    /** APPEAL, GRIEVANCE or PETITION. */
    public String kind;
    /** Codes of the court's list. */
    public List<String> factors = new ArrayList<>();
    /** LOW, HIGH or SEVERE, as the judge confirms it. */
    public String level;
    /** Needed where it differs from the suggestion. */
    public String reason;
}
