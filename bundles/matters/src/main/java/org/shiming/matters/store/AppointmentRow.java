package org.shiming.matters.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.api.matters.Appointment;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Booking;

/** An appointment with a judge. While it uses the once up, its key is taken (G3). */
@Entity
@Table(name = "APPOINTMENT")
public class AppointmentRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "MATTER", length = 26)
    private String matter;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "PARTY", length = 64)
    private String party;
    @Column(name = "JUDGE", length = 64)
    private String judge;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Column(name = "STATE", length = 20)
    private String state;
    @Column(name = "SECOND_ONE")
    private int secondOne;
    @Column(name = "APPROVER", length = 64)
    private String approver;
    @Column(name = "REASON", length = 1000)
    private String reason;
    @Column(name = "ONCE_KEY", length = 170)
    private String onceKey;

    /** For JPA. */
    protected AppointmentRow() {}

    AppointmentRow(Booking booking) {
        Appointment view = booking.view();
        this.id = view.id().value();
        this.court = booking.court().value();
        this.matter = view.matter().value();
        this.caseNumber = view.caseNumber().value();
        this.party = view.party().value();
        this.judge = view.judge().value();
        this.atMillis = view.at().toEpochMilli();
        this.state = view.state().name();
        this.secondOne = view.exception() ? 1 : 0;
        this.approver = booking.approver().map(PersonId::value).orElse(null);
        this.reason = booking.reason();
        this.onceKey = booking.onceKey().orElse(null);
    }

    Booking booking() {
        Appointment view = new Appointment(new AppointmentId(id), new MatterId(matter), new CaseNumber(caseNumber),
                new PartyId(party), new PersonId(judge), Instant.ofEpochMilli(atMillis),
                Appointment.State.valueOf(state), secondOne == 1);
        return new Booking(view, new CourtCode(court), Optional.ofNullable(approver).map(PersonId::new),
                reason == null ? "" : reason, onceKey != null);
    }
}
