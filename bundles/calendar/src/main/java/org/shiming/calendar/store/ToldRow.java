package org.shiming.calendar.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A last day that people were told, so that a change of the calendar can name those it moves. */
@Entity
@Table(name = "PERIOD_TOLD")
public class ToldRow {
    /** No day could be named; after every day, so that it is among what is open. */
    public static final String NONE = "9999-12-31";

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
    @Column(name = "NAME")
    private String name;
    @Column(name = "START_DAY")
    private String start;
    @Column(name = "AMOUNT")
    private int amount;
    @Column(name = "UNIT")
    private String unit;
    @Column(name = "LAST_DAY")
    private String lastDay;
    @Column(name = "TOLD_MILLIS")
    private long toldMillis;

    /** For JPA. */
    protected ToldRow() {}

    /**
     * What was told.
     *
     * @param name such as 上诉期
     * @param start the day that starts it
     * @param amount how many
     * @param unit of what
     * @param lastDay the last day, {@link #NONE} if none could be named
     */
    public record Told(String name, String start, int amount, String unit, String lastDay) {}

    /**
     * Something told for the first time.
     *
     * @param id identifier
     * @param of which period
     */
    public ToldRow(String id, OverrideRow.Of of) {
        this.id = id;
        this.court = of.court();
        this.caseNumber = of.caseNumber();
        this.documentId = of.documentId();
        this.partyId = of.partyId();
    }

    /** @return which period */
    public OverrideRow.Of of() {
        return new OverrideRow.Of(court, caseNumber, documentId, partyId);
    }

    /** @return what was told last */
    public Told told() {
        return new Told(name, start, amount, unit, lastDay);
    }

    /** Keeps what is told now. @param told what @param atMillis when */
    public void tell(Told told, long atMillis) {
        name = told.name();
        start = told.start();
        amount = told.amount();
        unit = told.unit();
        lastDay = told.lastDay();
        toldMillis = atMillis;
    }
}
