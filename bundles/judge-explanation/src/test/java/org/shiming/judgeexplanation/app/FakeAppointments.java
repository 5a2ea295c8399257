package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.JudgeAppointments;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;

/** The kernel's appointments in memory: it does what it is told, unless it is told to refuse. */
final class FakeAppointments implements JudgeAppointments {
    final List<String> calls = new ArrayList<>();
    Outcome<Appointment> refusal;

    @Override
    public Outcome<Appointment> handOver(Act act, AppointmentId appointment, PersonId judge, String reason,
            Optional<RecordSession.Approval> approval) {
        calls.add("handOver " + appointment + " " + judge + " " + reason
                + approval.map(a -> " " + a.approver() + " " + a.reason()).orElse(""));
        return refusal != null ? refusal : Outcome.done(one(appointment, judge, Instant.parse("2026-11-12T01:00:00Z")));
    }

    @Override
    public Outcome<Appointment> reschedule(Act act, AppointmentId appointment, Instant at, String reason) {
        calls.add("reschedule " + appointment + " " + at + " " + reason);
        return refusal != null ? refusal : Outcome.done(one(appointment, act.caller().id(), at));
    }

    @Override
    public List<Appointment> booked(CourtCode court, Optional<PersonId> judge, int max) {
        return List.of();
    }

    private static Appointment one(AppointmentId id, PersonId judge, Instant at) {
        return new Appointment(id, new MatterId("matter-P1"), Fixture.CASE, Fixture.PLAINTIFF, judge, at,
                Appointment.State.BOOKED, false);
    }
}
