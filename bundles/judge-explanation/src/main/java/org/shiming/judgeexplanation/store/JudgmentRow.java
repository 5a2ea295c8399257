package org.shiming.judgeexplanation.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.api.casesystem.CaseFacts;

/** A judgment document that the host reported, and whether explaining it is mandatory (三.1). */
@Entity
@Table(name = "JUDGMENT")
public class JudgmentRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "TITLE")
    private String title;
    @Column(name = "DIVISION")
    private String division;
    @Column(name = "JUDGE")
    private String judge;
    @Column(name = "ISSUED_ON")
    private String issuedOn;
    @Column(name = "MANDATORY")
    private int mandatory;
    @Lob
    @Column(name = "REASONS")
    private String reasons;
    @Column(name = "REPORTED_MILLIS")
    private long reportedMillis;

    /** For JPA. */
    protected JudgmentRow() {}

    /**
     * A judgment reported for the first time.
     *
     * @param id identifier
     * @param facts the case
     * @param document the document, issued
     * @param atMillis when
     */
    public JudgmentRow(String id, CaseFacts facts, CaseFacts.JudgmentDocument document, long atMillis) {
        this.id = id;
        this.court = facts.court().value();
        this.caseNumber = facts.caseNumber().value();
        this.documentId = document.id().value();
        this.title = document.title();
        this.division = facts.division();
        this.judge = facts.undertakingJudge().value();
        this.issuedOn = document.issuedOn().map(Object::toString).orElseThrow();
        this.reasons = "[]";
        this.reportedMillis = atMillis;
    }

    /**
     * Notes the reasons as they are now; a reason once given is never taken away.
     *
     * @param json the reasons
     * @param any whether there is one
     */
    public void reasons(String json, boolean any) {
        this.reasons = json;
        this.mandatory = any ? 1 : 0;
    }

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

    /** @return its title */
    public String title() {
        return title;
    }

    /** @return the division */
    public String division() {
        return division;
    }

    /** @return the undertaking judge */
    public String judge() {
        return judge;
    }

    /** @return issue day, ISO */
    public String issuedOn() {
        return issuedOn;
    }

    /** @return whether explaining is mandatory */
    public boolean mandatory() {
        return mandatory == 1;
    }

    /** @return the reasons as JSON */
    public String reasons() {
        return reasons;
    }

    /** @return when it was first reported */
    public long reportedMillis() {
        return reportedMillis;
    }
}
