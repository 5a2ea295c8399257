package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.domain.DutyState;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RecordRow;

/** 三.7: 由释明中心工作人员安排合议庭法官（不局限于承办法官）负责预约释明. */
public class AppointmentsTest {
    private static final AppointmentId A1 = new AppointmentId("a-1");
    private static final PersonId J2 = new PersonId("J2");
    private static final Caller SECOND = Fixture.judge("J2", "豫0481", "民事审判庭");

    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void aJudgeSeesTheirOwnAppointmentsTheNextOneFirst() {
        f.appointed("a-2", "J1", "2026-11-13T01:00:00Z", "BOOKED", false);
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        f.appointed("a-3", "J2", "2026-11-11T01:00:00Z", "BOOKED", false);
        assertEquals(List.of("a-1", "a-2"), ids(mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10)));
        assertEquals(List.of("a-3"), ids(mine(SECOND, Optional.empty(), Optional.empty(), 10)));
        assertEquals(List.of(), ids(mine(Fixture.judge("J1", "豫0482", ""), Optional.empty(), Optional.empty(), 10)));
    }

    @Test
    public void theListShowsTheMaskedPartyAndTheApprovedException() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", true);
        Appointments.Item item = mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).items().get(0);
        assertEquals("张某某", item.about().partyLabel());
        assertTrue(item.now().exception());
        assertEquals("L1", item.now().approver());
        assertEquals("新证据", item.now().reason());
    }

    @Test
    public void pagesFollowEachOtherWithoutGapsEvenAtOneMoment() {
        for (int i = 0; i < 5; i++) {
            f.appointed("a-" + i, "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        }
        List<String> seen = new ArrayList<>();
        Appointments.Page page = mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 2);
        assertEquals(5, page.total());
        while (!page.items().isEmpty()) {
            seen.addAll(ids(page));
            page = page.next().isEmpty() ? new Appointments.Page(List.of(), Optional.empty(), 5)
                    : mine(Fixture.JUDGE, Optional.empty(), page.next(), 2);
        }
        assertEquals(List.of("a-0", "a-1", "a-2", "a-3", "a-4"), seen);
    }

    @Test
    public void aChangeToldByTheKernelIsSeen() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "HELD", false);
        assertEquals(List.of(), ids(mine(Fixture.JUDGE, Optional.of(Appointment.State.BOOKED), Optional.empty(), 10)));
        assertEquals(1, mine(Fixture.JUDGE, Optional.of(Appointment.State.HELD), Optional.empty(), 10).total());
    }

    @Test
    public void theOthersOfThePanelMayTakeItOver() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        List<Appointments.Colleague> others = f.appointments.colleagues(Fixture.JUDGE, A1).orFault();
        assertEquals(List.of(new Appointments.Colleague(J2, "法官乙", "审判长")), others);
        f.host.away = true;
        assertEquals("HOST_AWAY", code(f.appointments.colleagues(Fixture.JUDGE, A1)));
    }

    @Test
    public void oneHandedOverLeavesTheListAtOnceAndKeepsItsReason() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        Appointment after = f.appointments
                .handOver(f.act(Fixture.JUDGE), A1, J2, "出差", Optional.empty()).orFault();
        assertEquals(J2, after.judge());
        assertEquals(List.of("handOver a-1 J2 出差"), f.kernelAppointments.calls);
        assertEquals(0, mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).total());
        assertEquals("出差", mine(SECOND, Optional.empty(), Optional.empty(), 10).items().get(0).now().reason());
    }

    @Test
    public void aSoleJudgesApprovalGoesToTheKernel() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        f.appointments.handOver(f.act(Fixture.JUDGE), A1, J2, "回避",
                Optional.of(new RecordSession.Approval(new PersonId("L1"), "院长指定"))).orFault();
        assertEquals(List.of("handOver a-1 J2 回避 L1 院长指定"), f.kernelAppointments.calls);
    }

    @Test
    public void whatTheKernelRefusesStaysAsItWas() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        f.kernelAppointments.refusal = Outcome.refused(Refusal.byRule("GATE_NOT_OF_PANEL", Article.JUDGE_APPOINTMENT,
                "只能由合议庭成员承担。", List.of()));
        assertEquals("GATE_NOT_OF_PANEL", code(f.appointments.handOver(f.act(Fixture.JUDGE), A1, new PersonId("J9"),
                "出差", Optional.empty())));
        assertEquals(1, mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).total());
    }

    @Test
    public void oneIsMovedToAnotherTime() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        Instant later = Instant.parse("2026-11-16T02:00:00Z");
        f.appointments.reschedule(f.act(Fixture.JUDGE), A1, later, "开庭冲突").orFault();
        assertEquals(later, mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).items().get(0).now().at());
    }

    @Test
    public void oneThatDidNotTakePlaceIsEndedWithItsReason() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        f.appointments.end(f.act(Fixture.JUDGE), A1, Appointment.State.PARTY_NO_SHOW, "等候三十分钟未到").orFault();
        assertEquals(List.of("a-1 PARTY_NO_SHOW 等候三十分钟未到"), f.matters.changes);
        assertEquals("PARTY_NO_SHOW",
                mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).items().get(0).now().state());
    }

    @Test
    public void oneThatTookPlaceIsRecordedAsASessionNotTicked() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        for (Appointment.State state : List.of(Appointment.State.HELD, Appointment.State.BOOKED)) {
            assertEquals("APPOINTMENT_RECORD_SESSION",
                    code(f.appointments.end(f.act(Fixture.JUDGE), A1, state, "已进行")));
        }
        assertTrue(f.matters.changes.isEmpty());
    }

    @Test
    public void aReasonIsNeededForEachChange() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        assertEquals("TEXT_EMPTY", assertThrows(InvalidValue.class,
                () -> f.appointments.handOver(f.act(Fixture.JUDGE), A1, J2, " ", Optional.empty())).code());
        assertEquals("TEXT_EMPTY", assertThrows(InvalidValue.class,
                () -> f.appointments.reschedule(f.act(Fixture.JUDGE), A1, Fixture.NOW, null)).code());
        assertEquals("TEXT_TOO_LONG", assertThrows(InvalidValue.class, () -> f.appointments.end(f.act(Fixture.JUDGE),
                A1, Appointment.State.CANCELLED, "因".repeat(501))).code());
        assertTrue(f.kernelAppointments.calls.isEmpty());
    }

    @Test
    public void anotherJudgesOrAnotherCourtsIsNotTouched() {
        f.appointed("a-1", "J2", "2026-11-12T01:00:00Z", "BOOKED", false);
        assertEquals("APPOINTMENT_NOT_YOURS", code(f.appointments.end(f.act(Fixture.JUDGE), A1,
                Appointment.State.CANCELLED, "误点")));
        assertEquals("APPOINTMENT_UNKNOWN", code(f.appointments.end(f.act(Fixture.judge("J2", "豫0482", "")), A1,
                Appointment.State.CANCELLED, "误点")));
        assertEquals("APPOINTMENT_UNKNOWN", code(f.appointments.colleagues(Fixture.JUDGE, new AppointmentId("a-9"))));
        assertTrue(f.matters.changes.isEmpty());
    }

    @Test
    public void withoutTheKernelsPartTheAppointmentStaysAsItIs() {
        f.appointed("a-1", "J1", "2026-11-12T01:00:00Z", "BOOKED", false);
        Appointments without = new Appointments(f.unit, f.cases, f.matters);
        assertEquals("HANDOVER_NOT_INSTALLED",
                code(without.handOver(f.act(Fixture.JUDGE), A1, J2, "出差", Optional.empty())));
        assertEquals(1, mine(Fixture.JUDGE, Optional.empty(), Optional.empty(), 10).total());
    }

    @Test
    public void theSessionIsRecordedOnTheAppointmentsOwnMatter() {
        f.report();
        f.appointed("a-1", "J1", "2026-11-10T01:40:00Z", "BOOKED", false);
        Explanations.Recorded recorded = f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.byAppointment(Fixture.PLAINTIFF, "a-1")).orFault();
        RecordSession kept = f.matters.sessions.get(0).recorded();
        assertEquals(ExplanationMode.JUDGE_APPOINTMENT, kept.mode());
        assertEquals(new MatterId("matter-P1"), kept.matter());
        assertTrue("no other matter was opened", f.matters.byMessage.isEmpty());
        RecordRow row = f.unit.tx().read(em -> em.find(RecordRow.class, recorded.session()));
        assertEquals(RecordRow.State.DRAFT, row.state());
        assertEquals(DutyState.DONE, f.unit.tx().read(em -> JudgeQueries.duty(em, Fixture.CASE.value(),
                Fixture.JUDGMENT.value(), Fixture.PLAINTIFF.value()).orElseThrow().state()));
    }

    @Test
    public void anAppointmentOfAnotherPartyOrJudgeIsNotRecordedOn() {
        f.appointed("a-1", "J1", "2026-11-10T01:40:00Z", "BOOKED", false);
        assertEquals("APPOINTMENT_OF_ANOTHER", code(f.explanations.record(f.act(Fixture.JUDGE),
                Fixture.byAppointment(Fixture.DEFENDANT, "a-1"))));
        assertEquals("APPOINTMENT_NOT_YOURS", code(
                f.explanations.record(f.act(SECOND), Fixture.byAppointment(Fixture.PLAINTIFF, "a-1"))));
        assertTrue(f.matters.sessions.isEmpty());
    }

    @Test
    public void theCasePanelShowsItWithTheJudgesName() {
        f.report();
        f.appointed("a-1", "J2", "2026-11-12T01:00:00Z", "BOOKED", true);
        PanelView.Meeting meeting = f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0).appointments()
                .get(0);
        assertEquals("法官乙", meeting.judgeName());
        assertTrue(meeting.exception());
        assertEquals(false, meeting.yours());
        assertEquals(true, f.panel.of(SECOND, Fixture.CASE).orFault().parties().get(0).appointments().get(0).yours());
    }

    private Appointments.Page mine(Caller caller, Optional<Appointment.State> state,
            Optional<org.shiming.judgeexplanation.domain.After> after, int max) {
        return f.appointments.mine(caller, new Appointments.Filter(state, after, max));
    }

    private static List<String> ids(Appointments.Page page) {
        return page.items().stream().map(item -> item.about().id()).toList();
    }
}
