package org.shiming.expertpool.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A booking: sealed as a whole, with what lists and the clash check ask for beside it. */
@Entity
@Table(name = "BOOKING")
public class BookingRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "NUMBER_TEXT")
    private String number;
    @Column(name = "SEQ")
    private long sequence;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "PARTY")
    private String party;
    @Column(name = "EXPERT")
    private String expert;
    @Column(name = "STATE")
    private String state;
    @Column(name = "HOLDS_TIME")
    private int holdsTime;
    @Column(name = "ROOM")
    private String room;
    @Column(name = "FROM_MILLIS")
    private long fromMillis;
    @Column(name = "TO_MILLIS")
    private long toMillis;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected BookingRow() {}

    /**
     * What never changes.
     *
     * @param id identifier
     * @param court court code
     * @param number its number
     * @param sequence sorts by age
     * @param caseNumber the case
     * @param party the party's identifier
     */
    public record Head(String id, String court, String number, long sequence, String caseNumber, String party) {}

    /**
     * What a step may change.
     *
     * @param expert who would explain
     * @param state where it stands
     * @param holdsTime whether the time is taken
     * @param room where, empty until it is fixed
     * @param fromMillis when it begins, 0 until it is fixed
     * @param toMillis when it ends
     * @param sealed the whole booking, sealed
     */
    public record Standing(String expert, String state, boolean holdsTime, String room, long fromMillis, long toMillis,
            String sealed) {}

    /** A new booking. @param head what never changes @param standing how it stands */
    public BookingRow(Head head, Standing standing) {
        this.id = head.id();
        this.court = head.court();
        this.number = head.number();
        this.sequence = head.sequence();
        this.caseNumber = head.caseNumber();
        this.party = head.party();
        stand(standing);
    }

    /** A step was taken. @param standing how it stands now */
    public void stand(Standing standing) {
        this.expert = standing.expert();
        this.state = standing.state();
        this.holdsTime = standing.holdsTime() ? 1 : 0;
        this.room = standing.room();
        this.fromMillis = standing.fromMillis();
        this.toMillis = standing.toMillis();
        this.sealed = standing.sealed();
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return number: 专约〔2026〕1号 */
    public String number() {
        return number;
    }

    /** @return sorts by age */
    public long sequence() {
        return sequence;
    }

    /** @return who would explain */
    public String expert() {
        return expert;
    }

    /** @return where, empty until it is fixed */
    public String room() {
        return room;
    }

    /** @return the party's identifier */
    public String party() {
        return party;
    }

    /** @return when it begins, 0 until it is fixed */
    public long fromMillis() {
        return fromMillis;
    }

    /** @return the whole booking, sealed */
    public String sealed() {
        return sealed;
    }
}
