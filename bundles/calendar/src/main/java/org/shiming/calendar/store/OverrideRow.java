package org.shiming.calendar.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** One officer's decision on a last day; a new one is a new row, so the history stays. */
@Entity
@Table(name = "PERIOD_OVERRIDE")
public class OverrideRow {
    /** Instead of a day: the decision before was taken back. */
    public static final String REVOKED = "-";

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
    @Column(name = "COMPUTED")
    private String computed;
    @Column(name = "SET_DAY")
    private String day;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "SET_BY")
    private String by;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Column(name = "SEQ")
    private int sequence;

    /** For JPA. */
    protected OverrideRow() {}

    /**
     * Which period.
     *
     * @param court court code
     * @param caseNumber case
     * @param documentId document
     * @param partyId party
     */
    public record Of(String court, String caseNumber, String documentId, String partyId) {}

    /**
     * What was decided.
     *
     * @param computed the computed last day, or the code of the refusal that stood there
     * @param day the day set, or {@link #REVOKED}
     * @param reason why
     * @param by who
     * @param atMillis when
     */
    public record Decision(String computed, String day, String reason, String by, long atMillis) {}

    /**
     * A decision.
     *
     * @param id identifier
     * @param of which period
     * @param sequence its number among the period's decisions
     * @param decision what
     */
    public OverrideRow(String id, Of of, int sequence, Decision decision) {
        this.id = id;
        this.court = of.court();
        this.caseNumber = of.caseNumber();
        this.documentId = of.documentId();
        this.partyId = of.partyId();
        this.computed = decision.computed();
        this.day = decision.day();
        this.reason = decision.reason();
        this.by = decision.by();
        this.atMillis = decision.atMillis();
        this.sequence = sequence;
    }

    /** @return which period */
    public Of of() {
        return new Of(court, caseNumber, documentId, partyId);
    }

    /** @return what was decided */
    public Decision decision() {
        return new Decision(computed, day, reason, by, atMillis);
    }
}
