package org.shiming.leaderassignment.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** An item: sealed as a whole (words of leaders and parties), with what lists and searches ask for beside it. */
@Entity
@Table(name = "ITEM")
public class ItemRow {
    /** Stands for no last day: closed, paused, or the calendar cannot tell; sorts after every day. */
    public static final String NO_DAY = "9999-12-31";

    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "NUMBER_TEXT")
    private String number;
    @Column(name = "KIND")
    private String kind;
    @Column(name = "STATE")
    private String state;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "SOURCE_ID")
    private String sourceId;
    @Column(name = "OWNER")
    private String owner;
    @Column(name = "UNIT_NAME")
    private String unit;
    @Column(name = "DUE_ON")
    private String dueOn;
    @Column(name = "KERNEL_PENDING")
    private int kernelPending;
    @Column(name = "ASSIGNED_MILLIS")
    private long assignedMillis;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected ItemRow() {}

    /**
     * What never changes.
     *
     * @param id identifier
     * @param court court code
     * @param number its number
     * @param kind LEADER or DESIGNATED
     * @param caseNumber the case
     * @param sourceId who assigned
     * @param assignedMillis when
     */
    public record Head(String id, String court, String number, String kind, String caseNumber, String sourceId,
            long assignedMillis) {}

    /**
     * What a step may change.
     *
     * @param state where it stands
     * @param owner whose it is, empty if nobody's
     * @param unit the owner's unit
     * @param dueOn ISO day of the next limit, or {@link #NO_DAY}
     * @param kernelPending whether the kernel is still to be told something
     * @param sealed the whole item, sealed
     */
    public record Standing(String state, String owner, String unit, String dueOn, boolean kernelPending,
            String sealed) {}

    /** A new item. @param head what never changes @param standing how it stands */
    public ItemRow(Head head, Standing standing) {
        this.id = head.id();
        this.court = head.court();
        this.number = head.number();
        this.kind = head.kind();
        this.caseNumber = head.caseNumber();
        this.sourceId = head.sourceId();
        this.assignedMillis = head.assignedMillis();
        stand(standing);
    }

    /** A step was taken. @param standing how it stands now */
    public void stand(Standing standing) {
        this.state = standing.state();
        this.owner = standing.owner();
        this.unit = standing.unit();
        this.dueOn = standing.dueOn();
        this.kernelPending = standing.kernelPending() ? 1 : 0;
        this.sealed = standing.sealed();
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return ISO day of the next limit, or {@link #NO_DAY} */
    public String dueOn() {
        return dueOn;
    }

    /** @return the whole item, sealed */
    public String sealed() {
        return sealed;
    }
}
