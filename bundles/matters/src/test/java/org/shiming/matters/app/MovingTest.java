package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession.Approval;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.support.json.Json;

/** 三.7 “安排合议庭法官（不局限于承办法官）负责预约释明”: to another judge, to another time, still once. */
public class MovingTest {
    private KernelRig rig;
    private MatterView matter;
    private Appointment booked;

    @Before
    public void open() {
        rig = new KernelRig();
        matter = rig.readyForAJudge();
        booked = rig.kernel
                .book(act(), matter.id(), FakeHost.UNDERTAKING, NOW.plusSeconds(3600), Optional.empty()).orFault();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void anotherJudgeOfThePanelTakesItWithAReason() {
        Appointment after = handOver(FakeHost.OF_PANEL).orFault();
        assertEquals(booked.id(), after.id());
        assertEquals(FakeHost.OF_PANEL, after.judge());
        assertFalse(after.exception());
        assertEquals(List.of(after), rig.kernel.booked(FakeHost.COURT, Optional.of(FakeHost.OF_PANEL), 10));
        assertEquals(List.of(), rig.kernel.booked(FakeHost.COURT, Optional.of(FakeHost.UNDERTAKING), 10));
        var payload = Json.tree(rig.feed().get(3).payload());
        assertEquals("APPOINTMENT_HANDED_OVER", rig.feed().get(3).type());
        assertEquals("承办法官出差", payload.path("reason").asText());
        assertEquals("法官预约改由合议庭其他法官承担", payload.path("summary").asText());
    }

    @Test
    public void nobodyOutsideThePanelTakesItNotEvenWithApproval() {
        assertEquals("GATE_NOT_ON_PANEL", code(handOver(FakeHost.OUTSIDER)));
        assertEquals("GATE_NOT_ON_PANEL", code(rig.kernel.handOver(act(), booked.id(), FakeHost.OUTSIDER, "换人",
                Optional.of(new Approval(new PersonId("leader-1"), "特批")))));
    }

    @Test
    public void aRescheduleNeitherFreesTheOnceNorUsesItAgain() {
        Appointment after = rig.kernel.reschedule(act(), booked.id(), NOW.plusSeconds(7200), "当事人请求").orFault();
        assertEquals(NOW.plusSeconds(7200), after.at());
        assertEquals("GATE_ONCE_ONLY", code(rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL,
                NOW.plusSeconds(9000), Optional.empty())));
        assertEquals(1, rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).size());
        rig.kernel.change(act(), booked.id(), State.CANCELLED, "法官临时开庭").orFault();
        assertEquals("DONE", code(rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(9000),
                Optional.empty())));
        assertEquals("APPOINTMENT_IN_PAST", code(rig.kernel.reschedule(act(), booked.id(), NOW, "过去")));
    }

    @Test
    public void whatIsNoLongerBookedIsNotMoved() {
        rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.UNDERTAKING, PartyAnswer.PARTLY).orFault();
        assertEquals("APPOINTMENT_STATE", code(handOver(FakeHost.OF_PANEL)));
        assertEquals("APPOINTMENT_STATE",
                code(rig.kernel.reschedule(act(), booked.id(), NOW.plusSeconds(7200), "改期")));
        assertEquals("APPOINTMENT_UNKNOWN", code(rig.kernel.reschedule(act(), new AppointmentId("nix"),
                NOW.plusSeconds(7200), "改期")));
        assertEquals(List.of(), rig.kernel.booked(FakeHost.COURT, Optional.empty(), 10));
    }

    @Test
    public void aRepeatedMessageMovesItOnce() {
        Act act = act();
        Outcome<Appointment> first = rig.kernel.reschedule(act, booked.id(), NOW.plusSeconds(7200), "改期");
        assertEquals(first, rig.kernel.reschedule(act, booked.id(), NOW.plusSeconds(7200), "改期"));
        assertEquals(4, rig.feed().size());
    }

    private Outcome<Appointment> handOver(PersonId judge) {
        return rig.kernel.handOver(act(), booked.id(), judge, "承办法官出差", Optional.empty());
    }
}
