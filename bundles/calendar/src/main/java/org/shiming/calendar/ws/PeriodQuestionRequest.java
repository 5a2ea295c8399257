package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A period asked in words, not of a case of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PeriodQuestionRequest")
public class PeriodQuestionRequest {
    /** Every request may carry one; nothing is kept of this one. */
    public String messageId;
    /** CIVIL, CRIMINAL, ADMINISTRATIVE or ENFORCEMENT. */
    public String caseType;
    /** The procedure, such as 一审普通. */
    public String procedure;
    /** The document, such as 民事判决书. */
    public String document;
    /** Day of the document; may be empty. */
    public String issuedOn;
    /** The party's capacity, such as 被告. */
    public String capacity;
    /** Whether the party has no domicile in the PRC. */
    public boolean foreign;
    /** Method of service, such as 直接. */
    public String method;
    /** The day recorded. */
    public String servedOn;
    /** Whether that is the day on which a public announcement was published. */
    public boolean publication;
}
