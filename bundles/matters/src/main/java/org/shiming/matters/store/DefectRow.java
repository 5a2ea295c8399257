package org.shiming.matters.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.matters.domain.Defect;

/** A defect. Everything that says what is wrong is sealed (三.13). */
@Entity
@Table(name = "DEFECT")
public class DefectRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "MATTER", length = 26)
    private String matter;
    @Column(name = "DIVISION", length = 200)
    private String division;
    @Column(name = "FOUND_BY", length = 64)
    private String foundBy;
    @Column(name = "REVIEW")
    private int review;
    @Column(name = "ENDED")
    private int ended;
    @Lob
    @Column(name = "BODY")
    private byte[] body;
    @Column(name = "VERSION")
    private long version;

    /** For JPA. */
    protected DefectRow() {}

    DefectRow(Defect defect, byte[] sealed) {
        this.id = defect.id();
        this.court = defect.court().value();
        this.matter = defect.matter().value();
        this.division = defect.division();
        this.foundBy = defect.foundBy().value();
        this.review = defect.kind().sealed() ? 1 : 0;
        this.ended = defect.state().ended() ? 1 : 0;
        this.body = sealed.clone();
        this.version = defect.version();
    }

    byte[] body() {
        return body.clone();
    }

    long version() {
        return version;
    }
}
