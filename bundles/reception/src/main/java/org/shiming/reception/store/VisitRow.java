package org.shiming.reception.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A visit, sealed as a whole, with what queue and searches ask for beside it. */
@Entity
@Table(name = "VISIT")
public class VisitRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "NUMBER_TEXT")
    private String number;
    @Column(name = "ON_DAY")
    private String day;
    @Column(name = "TICKET")
    private int ticket;
    @Column(name = "STATE")
    private String state;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "MATTER_ID")
    private String matterId;
    @Column(name = "PERSON_KEY")
    private String personKey;
    @Column(name = "UNMATCHED")
    private int unmatched;
    @Column(name = "REGISTERED_MILLIS")
    private long registeredMillis;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected VisitRow() {}

    /**
     * What never changes.
     *
     * @param id identifier
     * @param court court code
     * @param number its number
     * @param day ISO day
     * @param ticket the number in the day's queue
     * @param personKey keyed index of the identity document
     * @param registeredMillis when
     */
    public record Head(String id, String court, String number, String day, int ticket, String personKey,
            long registeredMillis) {}

    /**
     * What a step may change.
     *
     * @param state where it stands
     * @param caseNumber the case, empty if none
     * @param matterId the matter, empty if none
     * @param unmatched whether the host is still to be asked
     * @param sealed the whole visit, sealed
     */
    public record Standing(String state, String caseNumber, String matterId, boolean unmatched, String sealed) {}

    /** A new visit. @param head what never changes @param standing how it stands */
    public VisitRow(Head head, Standing standing) {
        this.id = head.id();
        this.court = head.court();
        this.number = head.number();
        this.day = head.day();
        this.ticket = head.ticket();
        this.personKey = head.personKey();
        this.registeredMillis = head.registeredMillis();
        stand(standing);
    }

    /** A step was taken. @param standing how it stands now */
    public void stand(Standing standing) {
        this.state = standing.state();
        this.caseNumber = standing.caseNumber();
        this.matterId = standing.matterId();
        this.unmatched = standing.unmatched() ? 1 : 0;
        this.sealed = standing.sealed();
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return the whole visit, sealed */
    public String sealed() {
        return sealed;
    }
}
