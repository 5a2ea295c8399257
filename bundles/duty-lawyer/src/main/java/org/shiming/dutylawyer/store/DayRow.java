package org.shiming.dutylawyer.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Locked by whoever changes a court's roster of one day, so that two cannot at once. */
@Entity
@Table(name = "ROSTER_DAY")
public class DayRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "GAP_TOLD")
    private int gapTold;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected DayRow() {}

    /** @param id court and day */
    public DayRow(String id) {
        this.id = id;
    }

    /** @return whether it was told that somebody is missing that day */
    public boolean gapTold() {
        return gapTold == 1;
    }

    /** Notes that it was told. */
    public void noteGapTold() {
        this.gapTold = 1;
    }

    /** @return court and day */
    public String id() {
        return id;
    }
}
