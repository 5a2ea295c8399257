package org.shiming.matters.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.RecordSession.Approval;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OnceFacts;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/** Books a judge of the panel and changes the appointment (三.7). The once is a unique key in the store (G3). */
final class Appointing {
    private final Ground ground;
    private final GateDesk gates;

    Appointing(Ground ground, GateDesk gates) {
        this.ground = ground;
        this.gates = gates;
    }

    /** What is wished, for the fingerprint. */
    record Wish(MatterId matter, PersonId judge, Instant at, Optional<Approval> approval) {}

    /** What is to change, for the fingerprint. */
    record Alteration(AppointmentId appointment, State state, String reason) {}

    Outcome<Appointment> book(Act act, Wish wish) {
        wish.approval().ifPresent(Wishes::check);
        Once<Appointment> once = new Once<>(ground, act, Json.fingerprint("book", wish), Appointment.class);
        if (!wish.at().isAfter(ground.clock().instant())) {
            return once.settled(Outcome.refused(Refusals.appointmentInPast()));
        }
        Optional<MatterFile> seen = ground.tx().read(em -> ground.matters().find(em, wish.matter()))
                .filter(file -> file.view().court().equals(act.caller().court()));
        if (seen.isEmpty()) {
            return once.settled(Outcome.refused(Refusals.matterUnknown()));
        }
        GateQuery query = new GateQuery(seen.get().view().caseNumber(), seen.get().view().party(),
                ExplanationMode.JUDGE_APPOINTMENT, List.of(), Optional.of(wish.judge()), false);
        return once.settled(gates.gather(query).then(
                inHand -> once.change(seen.get(), (em, file) -> booked(em, act, file, query, wish, inHand))));
    }

    private Outcome<Change<Appointment>> booked(EntityManager em, Act act, MatterFile file, GateQuery query, Wish wish,
            CaseInHand inHand) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        OnceFacts once = GateDesk.once(gates.bookings(em, file), Optional.empty());
        GateAnswer answer = gates.decide(query, inHand, file, 0, once);
        if (!Recording.passes(answer, wish.approval().isPresent())) {
            return Outcome.refused(Refusals.ofGate(answer));
        }
        Optional<Approval> used = wish.approval().filter(approval -> answer.reasons().stream()
                .anyMatch(reason -> reason.decision() != Decision.ALLOWED));
        Booking booking = new Booking(
                new Appointment(new AppointmentId(ground.ids().next()), file.view().id(), file.view().caseNumber(),
                        file.view().party(), wish.judge(), wish.at().truncatedTo(ChronoUnit.MILLIS), State.BOOKED,
                        !once.usedBy().isEmpty()),
                file.view().court(), used.map(Approval::approver), used.map(Approval::reason).orElse(""), true);
        ground.matters().touch(em, file);
        ground.appointments().add(em, booking);
        return Outcome.done(new Change<>(booking.view(),
                Facts.appointment("APPOINTMENT_BOOKED", ground.clock().instant(), act, file, booking)));
    }

    Outcome<Appointment> change(Act act, Alteration wish) {
        Wishes.reason(wish.reason());
        Once<Appointment> once = new Once<>(ground, act, Json.fingerprint("change", wish), Appointment.class);
        return once.settled(once.tried(em -> {
            Optional<Booking> booking = ground.appointments().find(em, wish.appointment())
                    .filter(known -> known.court().equals(act.caller().court()));
            if (booking.isEmpty()) {
                return Outcome.refused(Refusals.appointmentUnknown());
            }
            Optional<Booking> after = booking.get().changed(wish.state(), wish.reason(), ground.settings());
            if (after.isEmpty()) {
                return Outcome.refused(Refusals.appointmentState());
            }
            MatterFile file = ground.matters().find(em, after.get().view().matter()).orElseThrow();
            ground.appointments().replaceBooked(em, after.get());
            return Outcome.done(new Change<>(after.get().view(),
                    Facts.appointment("APPOINTMENT_CHANGED", ground.clock().instant(), act, file, after.get())));
        }).orElseGet(() -> Outcome.refused(Refusals.appointmentState())));
    }
}
