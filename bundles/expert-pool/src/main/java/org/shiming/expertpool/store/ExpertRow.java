package org.shiming.expertpool.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** Somebody of the pool: sealed as a whole (declared engagements name parties), with what lists ask for beside it. */
@Entity
@Table(name = "EXPERT")
public class ExpertRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "FIELD")
    private String field;
    @Column(name = "UNIT_NAME")
    private String unit;
    @Column(name = "STATE")
    private String state;
    @Lob
    @Column(name = "SEALED")
    private String sealed;

    /** For JPA. */
    protected ExpertRow() {}

    /** A new person. @param court court code @param person identifier */
    public ExpertRow(String court, String person) {
        this.id = id(court, person);
        this.court = court;
        this.person = person;
    }

    /** @return the key of a person in a court @param court court code @param person identifier */
    public static String id(String court, String person) {
        return court + "/" + person;
    }

    /** What may change. @param newField field @param newUnit unit @param newState state @param text all, sealed */
    public void stand(String newField, String newUnit, String newState, String text) {
        this.field = newField;
        this.unit = newUnit;
        this.state = newState;
        this.sealed = text;
    }

    /** @return identifier of the person */
    public String person() {
        return person;
    }

    /** @return all of it, sealed */
    public String sealed() {
        return sealed;
    }
}
