package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** An outcome for the host. */
@XmlRootElement(name = "reportOutcome")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"idempotencyKey", "caseNumber", "partyId", "kind", "text", "at"})
public class ReportOutcome {
    /** The same key is taken once. */
    public String idempotencyKey;
    /** The case number. */
    public String caseNumber;
    /** The party it concerns. */
    public String partyId;
    /** Such as {@code SESSION_RECORDED}. */
    public String kind;
    /** One sentence. */
    public String text;
    /** When it happened, ISO-8601 with offset. */
    public String at;
}
