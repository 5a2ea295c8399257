package org.shiming.casesystem.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;

/** What the host said last about a case, sealed: it holds names and telephone numbers. */
@Entity
@Table(name = "SNAPSHOT")
public class SnapshotRow {
    @Id
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "AS_OF_MILLIS")
    private long asOfMillis;
    @Lob
    @Column(name = "FACTS")
    private byte[] facts;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected SnapshotRow() {}

    SnapshotRow(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    void remember(byte[] sealed, long asOf) {
        this.facts = sealed;
        this.asOfMillis = asOf;
    }

    byte[] facts() {
        return facts;
    }

    long asOfMillis() {
        return asOfMillis;
    }
}
