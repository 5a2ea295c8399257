package org.shiming.calendar.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The last number of one court, kind of paper and year. */
@Entity
@Table(name = "PAPER_NUMBERING")
public class PaperNumberRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "LAST_NUMBER")
    private int last;

    /** For JPA. */
    protected PaperNumberRow() {}

    /** A new year's row. @param id court, kind and year */
    public PaperNumberRow(String id) {
        this.id = id;
    }

    /** @return the next number; the row is locked by its reader */
    public int next() {
        return ++last;
    }
}
