package org.shiming.dutylawyer.store;

import java.time.DayOfWeek;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.dutylawyer.domain.Half;

/** One line of a court's weekly template: who serves on that half-day of every week. */
@Entity
@Table(name = "WEEKLY")
public class WeeklyRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "WEEKDAY")
    private int weekday;
    @Column(name = "HALF")
    private String half;
    @Column(name = "PERSON")
    private String person;

    /** For JPA. */
    protected WeeklyRow() {}

    /**
     * @param id identifier
     * @param court court code
     * @param weekday which day
     * @param half which half
     * @param person who
     */
    public WeeklyRow(String id, String court, DayOfWeek weekday, Half half, String person) {
        this.id = id;
        this.court = court;
        this.weekday = weekday.getValue();
        this.half = half.name();
        this.person = person;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return which day */
    public DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    /** @return which half */
    public Half half() {
        return Half.valueOf(half);
    }

    /** @return who */
    public String person() {
        return person;
    }
}
