package org.shiming.judgeexplanation.ws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.app.Appointments;
import org.shiming.judgeexplanation.app.Notices;
import org.shiming.judgeexplanation.domain.After;

/** Appointments and notices, from wire types to values and back. */
final class MeetingsWire {
    private MeetingsWire() {}

    static Appointments.Filter filter(String state, String after, String max) {
        Optional<Appointment.State> wanted = FromWire.blank(state) ? Optional.empty()
                : Optional.of(FromWire.code(Appointment.State.class, state, "state"));
        return new Appointments.Filter(wanted, after(after), FromWire.max(max));
    }

    static Optional<After> after(String cursor) {
        if (FromWire.blank(cursor)) {
            return Optional.empty();
        }
        if (!cursor.matches("\\d{1,15}_[A-Za-z0-9_.:-]{1,64}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标记不正确，请从第一页重新查询。");
        }
        String[] parts = cursor.split("_", 2);
        return Optional.of(new After(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]));
    }

    static Optional<RecordSession.Approval> approval(HandOverRequest request) {
        return FromWire.blank(request.approver) ? Optional.empty()
                : Optional.of(new RecordSession.Approval(new PersonId(request.approver),
                        FromWire.text(request.approvalReason)));
    }

    static Appointment.State ended(String state) {
        return FromWire.code(Appointment.State.class, state, "state");
    }

    static Notices.Wish notice(TellCentreRequest request) {
        return new Notices.Wish(new CaseNumber(request.caseNumber), new PartyId(request.partyId), request.agitated,
                request.petitionRisk, FromWire.text(request.said));
    }

    static AppointmentState state(Appointment appointment) {
        AppointmentState wire = new AppointmentState();
        wire.appointmentId = appointment.id().value();
        wire.state = appointment.state().name();
        wire.judgeId = appointment.judge().value();
        wire.at = appointment.at().toString();
        return wire;
    }

    static AppointmentPage page(Appointments.Page page) {
        AppointmentPage wire = new AppointmentPage();
        wire.items = page.items().stream().map(MeetingsWire::entry).toList();
        wire.next = cursor(page.next());
        wire.total = page.total();
        return wire;
    }

    private static AppointmentPage.Entry entry(Appointments.Item item) {
        AppointmentPage.Entry wire = new AppointmentPage.Entry();
        wire.appointmentId = item.about().id();
        wire.caseNumber = item.about().caseNumber();
        wire.matterId = item.about().matter();
        wire.documentId = item.about().document();
        wire.partyId = item.about().party();
        wire.party = item.about().partyLabel();
        wire.at = item.now().at().toString();
        wire.state = item.now().state();
        wire.exception = item.now().exception();
        wire.approver = item.now().approver();
        wire.reason = item.now().reason();
        return wire;
    }

    static ColleagueList colleagues(List<Appointments.Colleague> colleagues) {
        ColleagueList wire = new ColleagueList();
        wire.items = colleagues.stream().map(colleague -> {
            ColleagueList.Colleague one = new ColleagueList.Colleague();
            one.judgeId = colleague.id().value();
            one.name = colleague.name();
            one.position = colleague.position();
            return one;
        }).toList();
        return wire;
    }

    static CentreNotice notice(Notices.Told told) {
        CentreNotice wire = new CentreNotice();
        wire.noticeId = told.id();
        wire.partyId = told.party();
        wire.agitated = told.agitated();
        wire.petitionRisk = told.petitionRisk();
        wire.registered = told.registered();
        wire.takenAt = text(told.takenAt());
        return wire;
    }

    static CentreNoticePage notices(Notices.Page page) {
        CentreNoticePage wire = new CentreNoticePage();
        wire.items = page.items().stream().map(MeetingsWire::entry).toList();
        wire.next = cursor(page.next());
        wire.total = page.total();
        return wire;
    }

    private static CentreNoticePage.Entry entry(Notices.View view) {
        CentreNoticePage.Entry wire = new CentreNoticePage.Entry();
        wire.noticeId = view.id();
        wire.caseNumber = view.caseNumber();
        wire.partyId = view.party();
        wire.party = view.partyLabel();
        wire.agitated = view.agitated();
        wire.petitionRisk = view.petitionRisk();
        wire.said = view.said();
        wire.judgeName = view.judgeName();
        wire.at = view.at().toString();
        wire.takenName = view.takenName();
        wire.takenAt = text(view.takenAt());
        return wire;
    }

    private static String cursor(Optional<After> next) {
        return next.map(after -> after.at().toEpochMilli() + "_" + after.id()).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
