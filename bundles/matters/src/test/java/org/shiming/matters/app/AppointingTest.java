package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
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
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession.Approval;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Settings;
import org.shiming.support.json.Json;

public class AppointingTest {
    private static final Approval APPROVED = new Approval(new PersonId("leader-1"), "案情复杂，确有必要");
    private KernelRig rig;
    private MatterView matter;

    @Before
    public void open() {
        rig = new KernelRig();
        matter = rig.readyForAJudge();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void aJudgeOfThePanelIsBooked() {
        Appointment appointment = book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        assertEquals(State.BOOKED, appointment.state());
        assertFalse(appointment.exception());
        assertEquals(List.of(appointment), rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY));
        assertEquals("APPOINTMENT_BOOKED", rig.feed().get(2).type());
        assertTrue(Json.tree(rig.feed().get(2).payload()).path("usesOnce").asBoolean());
    }

    @Test
    public void aSecondJudgeAppointmentNeedsApproval() {
        book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        assertEquals("GATE_ONCE_ONLY", code(book(FakeHost.UNDERTAKING, Optional.empty())));
        Appointment second = book(FakeHost.UNDERTAKING, Optional.of(APPROVED)).orFault();
        assertTrue(second.exception());
        assertEquals("leader-1", Json.tree(rig.feed().get(3).payload()).path("approver").asText());
        assertEquals("GATE_ONCE_ONLY", code(book(FakeHost.UNDERTAKING, Optional.empty())));
    }

    @Test
    public void anApprovalDoesNotOverrideARule() {
        assertEquals("GATE_NOT_ON_PANEL", code(book(FakeHost.OUTSIDER, Optional.of(APPROVED))));
        assertEquals("APPOINTMENT_IN_PAST", code(rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL,
                NOW.minusSeconds(1), Optional.of(APPROVED))));
    }

    @Test
    public void aCancellationByTheCourtFreesTheOnce() {
        Appointment first = book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        rig.kernel.change(act(), first.id(), State.CANCELLED, "法官临时开庭").orFault();
        assertFalse(book(FakeHost.OF_PANEL, Optional.empty()).orFault().exception());
    }

    @Test
    public void aPartyNoShowUsesTheOnceUpUnlessTheCourtSetsOtherwise() {
        Appointment first = book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        rig.kernel.change(act(), first.id(), State.PARTY_NO_SHOW, "电话未接通").orFault();
        assertEquals("GATE_ONCE_ONLY", code(book(FakeHost.OF_PANEL, Optional.empty())));
        try (KernelRig lenient = new KernelRig(new Settings(false, 120))) {
            MatterView other = lenient.readyForAJudge();
            Appointment missed = lenient.kernel
                    .book(act(), other.id(), FakeHost.OF_PANEL, NOW.plusSeconds(60), Optional.empty()).orFault();
            lenient.kernel.change(act(), missed.id(), State.PARTY_NO_SHOW, "电话未接通").orFault();
            assertEquals("DONE", code(lenient.kernel.book(act(), other.id(), FakeHost.OF_PANEL, NOW.plusSeconds(60),
                    Optional.empty())));
        }
    }

    @Test
    public void onlyABookedAppointmentChangesAndNeverBack() {
        Appointment first = book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        assertEquals("APPOINTMENT_STATE", code(rig.kernel.change(act(), first.id(), State.BOOKED, "改期")));
        rig.kernel.change(act(), first.id(), State.HELD, "已进行").orFault();
        for (State state : State.values()) {
            assertEquals("APPOINTMENT_STATE", code(rig.kernel.change(act(), first.id(), state, "改")));
        }
        assertEquals("APPOINTMENT_UNKNOWN",
                code(rig.kernel.change(act(), new AppointmentId("nix"), State.HELD, "已进行")));
        assertEquals("APPOINTMENT_UNKNOWN", code(rig.kernel.change(new Act(act().message(), KernelRig.ELSEWHERE),
                first.id(), State.CANCELLED, "取消")));
    }

    @Test
    public void recordingTheSessionHoldsTheBooking() {
        Appointment first = book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.UNDERTAKING, PartyAnswer.PARTLY).orFault();
        assertEquals(State.HELD, rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).get(0).state());
        assertTrue(rig.feed().stream().anyMatch(entry -> "SESSION_RECORDED".equals(entry.type())
                && first.id().value().equals(Json.tree(entry.payload()).path("appointment").asText())));
        assertEquals("GATE_ONCE_ONLY", code(rig.kernel.record(act(), KernelRig.session(matter.id(),
                ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL,
                List.of(KernelRig.fresh("另一个问题", PartyAnswer.PARTLY))))));
    }

    @Test
    public void aRepeatedBookingIsAnsweredAlike() {
        Act act = act("m-1");
        Appointment first = rig.kernel.book(act, matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(60), Optional.empty())
                .orFault();
        assertEquals(first, rig.kernel
                .book(act, matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(60), Optional.empty()).orFault());
        assertEquals("MESSAGE_ID_REUSED", code(rig.kernel.book(act, matter.id(), FakeHost.UNDERTAKING,
                NOW.plusSeconds(60), Optional.empty())));
        assertEquals(1, rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).size());
    }

    @Test
    public void withoutAThirdPartyThereIsNoJudge() {
        rig.kernel.close(act(), matter.id(), MatterState.REFERRED, "").orFault();
        MatterView untouched = rig.opened("新的疑问");
        assertEquals("GATE_THIRD_PARTY_FIRST", code(rig.kernel.book(act(), untouched.id(), FakeHost.OF_PANEL,
                NOW.plusSeconds(60), Optional.empty())));
        assertEquals("MATTER_CLOSED", code(book(FakeHost.OF_PANEL, Optional.empty())));
    }

    @Test
    public void theGateAnswersHostAndScreenAlike() {
        book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        GateAnswer answer = rig.kernel.ask(new GateQuery(FakeHost.CASE, FakeHost.PARTY,
                ExplanationMode.JUDGE_APPOINTMENT, List.of(), Optional.of(FakeHost.OF_PANEL), false)).orFault();
        assertEquals(Decision.NEEDS_APPROVAL, answer.decision());
        assertEquals("GATE_ONCE_ONLY", answer.reasons().get(0).code());
        assertFalse(answer.channelInstalled());
    }

    @Test
    public void aMatterThatALawyerHasNotHelpedIsStillTheSameForAnotherParty() {
        book(FakeHost.OF_PANEL, Optional.empty()).orFault();
        GateAnswer other = rig.kernel.ask(new GateQuery(FakeHost.CASE, FakeHost.OTHER_PARTY,
                ExplanationMode.JUDGE_APPOINTMENT, List.of(), Optional.empty(), false)).orFault();
        assertEquals("GATE_THIRD_PARTY_FIRST", other.reasons().get(0).code());
        assertEquals(Optional.of(ExplanationMode.DUTY_LAWYER), other.route());
    }

    private Outcome<Appointment> book(PersonId judge, Optional<Approval> approval) {
        return rig.kernel.book(act(), matter.id(), judge, NOW.plusSeconds(86_400), approval);
    }
}
