package org.shiming.judgeexplanation.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** What became of the SMS beside an electronic service (三.3). */
@Entity
@Table(name = "SMS")
public class SmsRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "TEMPLATE_VERSION")
    private String templateVersion;
    @Column(name = "STATE")
    private String state;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "AT_MILLIS")
    private long atMillis;

    /** For JPA. */
    protected SmsRow() {}

    /**
     * One step of an SMS.
     *
     * @param id identifier
     * @param court court code
     * @param about case, document and party
     * @param templateVersion the template's version
     * @param state TEXT_GIVEN, SENT or FAILED
     * @param reason why it failed
     * @param atMillis when
     */
    public SmsRow(String id, String court, About about, String templateVersion, String state, String reason,
            long atMillis) {
        this.id = id;
        this.court = court;
        this.caseNumber = about.caseNumber();
        this.documentId = about.documentId();
        this.partyId = about.partyId();
        this.templateVersion = templateVersion;
        this.state = state;
        this.reason = reason;
        this.atMillis = atMillis;
    }

    /** Whom it went to. @param caseNumber the case @param documentId the document @param partyId the party */
    public record About(String caseNumber, String documentId, String partyId) {}

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return the case */
    public String caseNumber() {
        return caseNumber;
    }

    /** @return the document */
    public String documentId() {
        return documentId;
    }

    /** @return the party */
    public String partyId() {
        return partyId;
    }

    /** @return the template's version */
    public String templateVersion() {
        return templateVersion;
    }

    /** @return TEXT_GIVEN, SENT or FAILED */
    public String state() {
        return state;
    }

    /** @return why it failed, empty if it did not */
    public String reason() {
        return reason;
    }

    /** @return when */
    public long atMillis() {
        return atMillis;
    }
}
