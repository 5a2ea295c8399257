package org.shiming.dutylawyer.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PersonKind;
import org.shiming.dutylawyer.domain.PersonState;

/** Somebody on a court's list of duty lawyers and retired judges. */
@Entity
@Table(name = "PERSON")
public class PersonRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "NAME")
    private String name;
    @Column(name = "KIND")
    private String kind;
    @Column(name = "FIRM")
    private String firm;
    @Column(name = "TERM_FROM")
    private String termFrom;
    @Column(name = "TERM_TO")
    private String termTo;
    @Column(name = "STATE")
    private String state;
    @Column(name = "REASON")
    private String reason;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected PersonRow() {}

    /** @param court court code @param person who */
    public PersonRow(String court, DutyPerson person) {
        this.id = id(court, person.id());
        this.court = court;
        this.person = person.id();
        this.reason = "";
        set(person);
    }

    /** @param court court code @param person identifier @return the row's key */
    public static String id(String court, String person) {
        return court + "/" + person;
    }

    /** @param now how the person stands now */
    public final void set(DutyPerson now) {
        this.name = now.name();
        this.kind = now.kind().name();
        this.firm = now.firm();
        this.termFrom = now.termFrom().toString();
        this.termTo = now.termTo().toString();
        this.state = now.state().name();
    }

    /** @param why why the state was changed */
    public void because(String why) {
        this.reason = why;
    }

    /** @return the person */
    public DutyPerson person() {
        return new DutyPerson(person, name, PersonKind.valueOf(kind), firm, LocalDate.parse(termFrom),
                LocalDate.parse(termTo), PersonState.valueOf(state));
    }

    /** @return why the state was changed last, empty if never */
    public String reason() {
        return reason;
    }

    /** @return court code */
    public String court() {
        return court;
    }
}
