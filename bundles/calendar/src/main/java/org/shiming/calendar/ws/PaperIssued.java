package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A paper that was given to a party. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PaperIssued")
public class PaperIssued {
    /** Its identifier, for printing. */
    public String paperId;
    /** AVENUE (救济途径告知单) or FEE (诉讼费催缴通知). */
    public String kind;
    /** Its number. */
    public String number;
    /** 1 for the first; a newer one for the same party is the next version of the same number. */
    public int version;
    /** The document; empty in the answer to issuing and for notices of payment. */
    public String documentId;
    /** The party; empty in the answer to issuing. */
    public String partyId;
    /** When; empty in the answer to issuing. */
    public String issuedAt;
}
