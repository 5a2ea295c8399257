package org.shiming.judgeexplanation.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** One assessment of a risk (三.1); a new one is a new row, so the history stays. */
@Entity
@Table(name = "RISK")
public class RiskRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "KIND")
    private String kind;
    @Column(name = "LEVEL_CHOSEN")
    private String level;
    @Column(name = "LEVEL_SUGGESTED")
    private String suggested;
    @Column(name = "FACTORS")
    private String factors;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "ASSESSOR")
    private String assessor;
    @Column(name = "AT_MILLIS")
    private long atMillis;

    /** For JPA. */
    protected RiskRow() {}

    /**
     * An assessment.
     *
     * @param id identifier
     * @param court court code
     * @param assessed what was assessed
     * @param assessor who
     * @param atMillis when
     */
    public RiskRow(String id, String court, Assessed assessed, String assessor, long atMillis) {
        this.id = id;
        this.court = court;
        this.caseNumber = assessed.caseNumber();
        this.partyId = assessed.partyId();
        this.kind = assessed.kind();
        this.level = assessed.level();
        this.suggested = assessed.suggested();
        this.factors = assessed.factors();
        this.reason = assessed.reason();
        this.assessor = assessor;
        this.atMillis = atMillis;
    }

    /**
     * What was assessed.
     *
     * @param caseNumber the case
     * @param partyId the party, empty for the whole case
     * @param kind APPEAL, GRIEVANCE or PETITION
     * @param level confirmed
     * @param suggested by the factors
     * @param factors codes, separated by commas
     * @param reason why
     */
    public record Assessed(String caseNumber, String partyId, String kind, String level, String suggested,
            String factors, String reason) {}

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

    /** @return the party, empty for the whole case */
    public String partyId() {
        return partyId;
    }

    /** @return APPEAL, GRIEVANCE or PETITION */
    public String kind() {
        return kind;
    }

    /** @return the level that the judge confirmed */
    public String level() {
        return level;
    }

    /** @return the level that the factors suggested */
    public String suggested() {
        return suggested;
    }

    /** @return factor codes, separated by commas */
    public String factors() {
        return factors;
    }

    /** @return why */
    public String reason() {
        return reason;
    }

    /** @return who */
    public String assessor() {
        return assessor;
    }

    /** @return when */
    public long atMillis() {
        return atMillis;
    }
}
