package org.shiming.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/** That somebody is away from a day to a day, or for good (一(二)4). */
@Entity
@Table(name = "ABSENCE")
public class AbsenceRow {
    static final String FOR_GOOD = "9999-12-31";
    @Id
    @Column(name = "ID", length = 81)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "PERSON", length = 64)
    private String person;
    @Column(name = "FROM_DAY", length = 10)
    private String fromDay;
    @Column(name = "UNTIL_DAY", length = 10)
    private String untilDay;
    @Column(name = "REASON", length = 400)
    private String reason;

    /** For JPA. */
    protected AbsenceRow() {}

    AbsenceRow(CourtCode court, PersonId person) {
        this.id = key(court, person);
        this.court = court.value();
        this.person = person.value();
    }

    static String key(CourtCode court, PersonId person) {
        return court.value() + "|" + person.value();
    }

    void set(LocalDate from, Optional<LocalDate> until, String why) {
        this.fromDay = from.toString();
        this.untilDay = until.map(LocalDate::toString).orElse(FOR_GOOD);
        this.reason = why;
    }

    boolean on(LocalDate day) {
        return fromDay.compareTo(day.toString()) <= 0 && untilDay.compareTo(day.toString()) >= 0;
    }
}
