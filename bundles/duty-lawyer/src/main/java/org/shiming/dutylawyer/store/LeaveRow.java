package org.shiming.dutylawyer.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.Leave;
import org.shiming.dutylawyer.domain.Slot;

/** A leave. */
@Entity
@Table(name = "ABSENCE")
public class LeaveRow {
    private static final int DAY = 10;

    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "FROM_KEY")
    private String fromKey;
    @Column(name = "TO_KEY")
    private String toKey;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "CANCELLED")
    private int cancelled;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected LeaveRow() {}

    /** @param court court code @param leave the leave @param reason why @param atMillis when it was told */
    public LeaveRow(String court, Leave leave, String reason, long atMillis) {
        this.id = leave.id();
        this.court = court;
        this.person = leave.person();
        this.fromKey = leave.from().key();
        this.toKey = leave.to().key();
        this.reason = reason;
        this.atMillis = atMillis;
    }

    /** It is not taken after all. */
    public void cancel() {
        this.cancelled = 1;
    }

    /** @return whether it holds */
    public boolean holds() {
        return cancelled == 0;
    }

    /** @return the leave */
    public Leave leave() {
        return new Leave(id, person, slot(fromKey), slot(toKey));
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return why */
    public String reason() {
        return reason;
    }

    private static Slot slot(String key) {
        return new Slot(LocalDate.parse(key.substring(0, DAY)), Half.valueOf(key.substring(DAY + 1)));
    }
}
