package org.shiming.expertpool.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The last number of one court and year. */
@Entity
@Table(name = "NUMBERING")
public class NumberRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "LAST_NUMBER")
    private int last;

    /** For JPA. */
    protected NumberRow() {}

    /** A new year's row. @param id court and year */
    public NumberRow(String id) {
        this.id = id;
    }

    /** @return the next number; the row is locked by its reader */
    public int next() {
        return ++last;
    }
}
