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
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/** Gives a booked appointment another judge of the panel, or another time; the once of 三.7 is not touched. */
final class Moving {
    private final Ground ground;
    private final GateDesk gates;

    Moving(Ground ground, GateDesk gates) {
        this.ground = ground;
        this.gates = gates;
    }

    /** Another judge, for the fingerprint. */
    record Judge(AppointmentId appointment, PersonId judge, String reason, Optional<Approval> approval) {}

    /** Another time, for the fingerprint. */
    record Time(AppointmentId appointment, Instant at, String reason) {}

    Outcome<Appointment> handOver(Act act, Judge wish) {
        Wishes.reason(wish.reason());
        wish.approval().ifPresent(Wishes::check);
        Once<Appointment> once = new Once<>(ground, act, Json.fingerprint("handOverJudge", wish), Appointment.class);
        return once.settled(booked(act, wish.appointment()).then(seen -> {
            GateQuery query = new GateQuery(seen.view().caseNumber(), seen.view().party(),
                    ExplanationMode.JUDGE_APPOINTMENT, List.of(), Optional.of(wish.judge()), false);
            return gates.gather(query).then(inHand -> once.change(file(seen),
                    (em, file) -> handedOver(em, act, file, query, wish, inHand)));
        }));
    }

    private Outcome<Change<Appointment>> handedOver(EntityManager em, Act act, MatterFile file, GateQuery query,
            Judge wish, CaseInHand inHand) {
        Booking booking = ground.appointments().find(em, wish.appointment()).orElseThrow();
        GateAnswer answer = gates.decide(query, inHand, file, 0,
                GateDesk.once(gates.bookings(em, file), Optional.of(wish.appointment())));
        if (!Recording.passes(answer, wish.approval().isPresent())) {
            return Outcome.refused(Refusals.ofGate(answer));
        }
        return moved(em, act, file, booking, booking.moved(wish.judge(), booking.view().at(), wish.reason(),
                wish.approval().map(Approval::approver)), "APPOINTMENT_HANDED_OVER");
    }

    Outcome<Appointment> reschedule(Act act, Time wish) {
        Wishes.reason(wish.reason());
        Once<Appointment> once = new Once<>(ground, act, Json.fingerprint("reschedule", wish), Appointment.class);
        if (!wish.at().isAfter(ground.clock().instant())) {
            return once.settled(Outcome.refused(Refusals.appointmentInPast()));
        }
        return once.settled(booked(act, wish.appointment()).then(seen -> once.change(file(seen), (em, file) -> {
            Booking booking = ground.appointments().find(em, wish.appointment()).orElseThrow();
            return moved(em, act, file, booking, booking.moved(booking.view().judge(),
                    wish.at().truncatedTo(ChronoUnit.MILLIS), wish.reason(), Optional.empty()),
                    "APPOINTMENT_RESCHEDULED");
        })));
    }

    private Outcome<Change<Appointment>> moved(EntityManager em, Act act, MatterFile file, Booking before,
            Booking after, String type) {
        if (before.view().state() != State.BOOKED || !file.open()) {
            return Outcome.refused(Refusals.appointmentState());
        }
        ground.matters().touch(em, file);
        ground.appointments().moveBooked(em, after);
        return Outcome.done(
                new Change<>(after.view(), Facts.appointment(type, ground.clock().instant(), act, file, after)));
    }

    private Outcome<Booking> booked(Act act, AppointmentId appointment) {
        Optional<Booking> known = ground.tx().read(em -> ground.appointments().find(em, appointment))
                .filter(booking -> booking.court().equals(act.caller().court()));
        if (known.isEmpty()) {
            return Outcome.refused(Refusals.appointmentUnknown());
        }
        return known.get().view().state() == State.BOOKED ? Outcome.done(known.get())
                : Outcome.refused(Refusals.appointmentState());
    }

    private MatterFile file(Booking booking) {
        return ground.tx().read(em -> ground.matters().find(em, booking.view().matter())).orElseThrow();
    }
}
