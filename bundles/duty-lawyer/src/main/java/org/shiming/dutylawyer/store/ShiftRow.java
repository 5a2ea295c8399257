package org.shiming.dutylawyer.store;

import java.time.LocalDate;
import java.util.OptionalLong;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;

/**
 * A shift. While it holds its seat, two unique keys keep a second one from the same seat, and its person from a second
 * seat of the same half-day; a shift that gives its seat up stays as history, with both keys empty.
 */
@Entity
@Table(name = "SHIFT")
public class ShiftRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "ON_DAY")
    private String onDay;
    @Column(name = "HALF")
    private String half;
    @Column(name = "SEAT")
    private int seat;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "STATE")
    private String state;
    @Column(name = "ORIGIN")
    private String origin;
    @Column(name = "BEFORE_ID")
    private String beforeId;
    @Column(name = "SEAT_KEY")
    private String seatKey;
    @Column(name = "PERSON_KEY")
    private String personKey;
    @Column(name = "IN_MILLIS")
    private Long inMillis;
    @Column(name = "OUT_MILLIS")
    private Long outMillis;
    @Column(name = "REASON")
    private String reason;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected ShiftRow() {}

    /** @param court court code @param shift the shift */
    public ShiftRow(String court, Shift shift) {
        this.id = shift.id();
        this.court = court;
        this.onDay = shift.slot().day().toString();
        this.half = shift.slot().half().name();
        this.seat = shift.seat();
        this.person = shift.person();
        this.origin = shift.origin().name();
        this.beforeId = shift.before();
        this.reason = "";
        state(shift.state());
    }

    /** @param now the new state @param why why, may be empty */
    public void become(ShiftState now, String why) {
        state(now);
        this.reason = why;
    }

    /** @param millis when the person came */
    public void signIn(long millis) {
        state(ShiftState.SIGNED_IN);
        this.inMillis = millis;
    }

    /** @param millis when the person left */
    public void signOut(long millis) {
        state(ShiftState.SIGNED_OUT);
        this.outMillis = millis;
    }

    /** @return the shift */
    public Shift shift() {
        return new Shift(id, new Slot(LocalDate.parse(onDay), Half.valueOf(half)), seat, person,
                ShiftState.valueOf(state), ShiftOrigin.valueOf(origin), beforeId);
    }

    /** @return when the person came, empty if never */
    public OptionalLong signedIn() {
        return inMillis == null ? OptionalLong.empty() : OptionalLong.of(inMillis);
    }

    /** @return when the person left, empty if not yet */
    public OptionalLong signedOut() {
        return outMillis == null ? OptionalLong.empty() : OptionalLong.of(outMillis);
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return why it was changed, empty if it was not */
    public String reason() {
        return reason;
    }

    private void state(ShiftState now) {
        this.state = now.name();
        String slot = court + "/" + onDay + "-" + half + "/";
        this.seatKey = now.holds() ? slot + seat : null;
        this.personKey = now.holds() ? slot + person : null;
    }
}
