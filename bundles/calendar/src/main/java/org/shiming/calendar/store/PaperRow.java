package org.shiming.calendar.store;

import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A paper as it was given to a party. Never changed: a newer one is a new row with the next version. */
@Entity
@Table(name = "PAPER")
public class PaperRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "KIND")
    private String kind;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "NUMBER_TEXT")
    private String number;
    @Column(name = "VERSION_NUMBER")
    private int version;
    @Column(name = "ISSUED_BY")
    private String issuedBy;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "CONTENT")
    private byte[] content;

    /** For JPA. */
    protected PaperRow() {}

    /**
     * Whom a paper is for.
     *
     * @param court court code
     * @param kind AVENUE or FEE
     * @param caseNumber case
     * @param documentId document, empty if it is about the case
     * @param partyId party
     */
    public record Of(String court, String kind, String caseNumber, String documentId, String partyId) {}

    /**
     * @param id identifier
     * @param of whom it is for
     * @param number its number
     * @param version 1 for the first
     * @param issuedBy who gave it
     * @param atMillis when
     * @param content sealed
     */
    public PaperRow(String id, Of of, String number, int version, String issuedBy, long atMillis, byte[] content) {
        this.id = id;
        this.court = of.court();
        this.kind = of.kind();
        this.caseNumber = of.caseNumber();
        this.documentId = of.documentId();
        this.partyId = of.partyId();
        this.number = number;
        this.version = version;
        this.issuedBy = issuedBy;
        this.atMillis = atMillis;
        this.content = content;
    }

    /** @return its identifier */
    public String id() {
        return id;
    }

    /** @return whom it is for */
    public Of of() {
        return new Of(court, kind, caseNumber, documentId, partyId);
    }

    /** @return its number */
    public String number() {
        return number;
    }

    /** @return 1 for the first */
    public int version() {
        return version;
    }

    /** @return who gave it */
    public String issuedBy() {
        return issuedBy;
    }

    /** @return when */
    public long atMillis() {
        return atMillis;
    }

    /** @return its content, sealed */
    public byte[] content() {
        return content;
    }
}
