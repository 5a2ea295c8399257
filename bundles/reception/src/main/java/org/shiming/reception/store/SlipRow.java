package org.shiming.reception.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A referral slip, sealed; never changed. */
@Entity
@Table(name = "SLIP")
public class SlipRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "NUMBER_TEXT")
    private String number;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected SlipRow() {}

    /**
     * A slip.
     *
     * @param id identifier
     * @param court court code
     * @param number its number
     * @param caseNumber the case
     * @param partyId the party
     * @param atMillis when
     * @param sealed the whole slip, sealed
     */
    public SlipRow(String id, String court, String number, String caseNumber, String partyId, long atMillis,
            String sealed) {
        this.id = id;
        this.court = court;
        this.number = number;
        this.caseNumber = caseNumber;
        this.partyId = partyId;
        this.atMillis = atMillis;
        this.sealed = sealed;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return the whole slip, sealed */
    public String sealed() {
        return sealed;
    }
}
