package org.shiming.expertpool.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A counsellor's note (三.6): sealed, read by its writer only; in no feed and in no ledger. */
@Entity
@Table(name = "NOTE")
public class NoteRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "BOOKING")
    private String booking;
    @Column(name = "WRITER")
    private String writer;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected NoteRow() {}

    /** A note. @param id its own @param booking of which @param writer who @param atMillis when @param sealed words */
    public NoteRow(String id, String booking, String writer, long atMillis, String sealed) {
        this.id = id;
        this.booking = booking;
        this.writer = writer;
        this.atMillis = atMillis;
        this.sealed = sealed;
    }

    /** @return when it was written */
    public long atMillis() {
        return atMillis;
    }

    /** @return the words, sealed */
    public String sealed() {
        return sealed;
    }
}
