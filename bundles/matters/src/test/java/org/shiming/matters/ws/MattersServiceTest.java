package org.shiming.matters.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.FakeHost;
import org.shiming.matters.app.KernelRig;

public class MattersServiceTest {
    private static final String CASE = "(2026)豫0481民初 123号";
    private KernelRig rig;
    private MattersService service;
    private Caller caller = KernelRig.CLERK;

    @Before
    public void open() {
        rig = new KernelRig();
        service = new MattersService(rig.kernel, rig.kernel, rig.host, () -> caller);
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void theWholeLoopOverTheWire() {
        MatterDto matter = service.openMatter(wish("为什么不支持利息"));
        assertEquals("（2026）豫0481民初123号", matter.caseNumber);
        assertEquals("当事人来访", matter.originLabel);
        assertEquals("BLOCKED", ask("JUDGE_APPOINTMENT").decision);
        assertEquals("DUTY_LAWYER", ask("JUDGE_APPOINTMENT").route);
        SessionDto session = service.recordSession(session(matter, "DUTY_LAWYER", "l-1", "PARTLY"));
        assertEquals(1, session.sequence);
        assertTrue(session.recordedAt, session.recordedAt.endsWith("+08:00"));
        assertEquals("判后答疑", session.services.get(0));
        AppointmentDto booked = service.bookJudge(booking(matter, "j-2"));
        assertEquals("BOOKED", booked.state);
        assertEquals("NEEDS_APPROVAL", ask("JUDGE_APPOINTMENT").decision);
        assertEquals("三.7", ask("JUDGE_APPOINTMENT").article);
        service.recordSession(session(matter, "JUDGE_APPOINTMENT", "j-2", "UNDERSTOOD"));
        CloseMatterRequest end = new CloseMatterRequest();
        end.messageId = id();
        end.matterId = matter.matterId;
        end.state = "ACCEPTED";
        assertEquals("ACCEPTED", service.closeMatter(end).state);
        assertEquals("MATTER_CLOSED",
                service.timeline(CASE).items.get(service.timeline(CASE).items.size() - 1).type);
        assertEquals(2, service.sessionsOfCase(CASE).items.size());
        assertEquals(1, service.mattersOfCase(CASE).items.size());
        assertTrue(service.openMatters(null, null, 0).items.isEmpty());
        assertEquals("BLOCKED", service.gateOfRecord(session.sessionId).decision);
    }

    @Test
    public void everyModeIsAnsweredForTheScreenAtOnce() {
        service.openMatter(wish("为什么"));
        GateList next = service.nextSteps(CASE, "p-1");
        assertEquals(6, next.items.size());
        assertEquals("JUDGE_INITIATED", next.items.get(0).mode);
        assertTrue(next.items.stream().allMatch(gate -> gate.reasons.size() > 0));
        assertTrue(next.items.stream().noneMatch(gate -> gate.channelInstalled));
    }

    @Test
    public void aCancelledAppointmentComesBackAsSuch() {
        MatterDto matter = service.openMatter(wish("为什么"));
        service.recordSession(session(matter, "DUTY_LAWYER", "l-1", "PARTLY"));
        ChangeAppointmentRequest change = new ChangeAppointmentRequest();
        change.messageId = id();
        change.appointmentId = service.bookJudge(booking(matter, "j-1")).appointmentId;
        change.state = "CANCELLED";
        change.reason = "法官临时开庭";
        assertEquals("CANCELLED", service.changeAppointment(change).state);
    }

    @Test
    public void pagesFollowEachOther() {
        service.openMatter(wish("一"));
        OpenMatterRequest other = wish("二");
        other.partyId = "p-2";
        service.openMatter(other);
        MatterPage first = service.openMatters("", "", 1);
        MatterPage second = service.openMatters(null, first.next, 1);
        assertEquals("p-2", first.items.get(0).partyId);
        assertEquals("p-1", second.items.get(0).partyId);
        assertNull(service.openMatters(null, second.next, 1).next);
    }

    @Test
    public void badInputHasAStableCode() {
        assertEquals("CASE_NUMBER_MALFORMED", code(() -> service.timeline("2026豫0481民初1号")));
        assertEquals("CASE_NUMBER_MALFORMED", code(() -> service.timeline(null)));
        assertEquals("REQUEST_EMPTY", code(() -> service.openMatter(null)));
        assertEquals("MODE_UNKNOWN", code(() -> ask("SOMEHOW")));
        assertEquals("PARTY_ID_MALFORMED", code(() -> service.askGate(CASE, null, "DUTY_LAWYER", null, null, false)));
        assertEquals("PARTY_NOT_OF_CASE", code(() -> service.askGate(CASE, "p-9", "DUTY_LAWYER", null, null, false)));
        assertEquals("QUESTION_UNKNOWN", code(() -> service.askGate(CASE, "p-1", "DUTY_LAWYER", "q-9", null, false)));
        assertEquals("CASE_UNKNOWN", code(
                () -> service.askGate("（2026）豫0481民初999号", "p-1", "DUTY_LAWYER", null, null, false)));
        OpenMatterRequest wish = wish("为什么");
        wish.messageId = null;
        assertEquals("MESSAGE_ID_MALFORMED", code(() -> service.openMatter(wish)));
        assertEquals("QUESTIONS_EMPTY", code(() -> service.openMatter(wish())));
        assertEquals("TEXT_EMPTY", code(() -> service.openMatter(wish((String) null))));
        assertEquals("TEXT_TOO_LONG", code(() -> service.openMatter(wish("长".repeat(100_000)))));
        OpenMatterRequest origin = wish("为什么");
        origin.origin = "NOWHERE";
        assertEquals("ORIGIN_UNKNOWN", code(() -> service.openMatter(origin)));
        assertTrue(rig.feed().isEmpty());
    }

    @Test
    public void aBadSessionHasAStableCode() {
        MatterDto matter = service.openMatter(wish("为什么"));
        RecordSessionRequest future = session(matter, "DUTY_LAWYER", "l-1", "PARTLY");
        future.startedAt = "2026-11-21T10:00:00+08:00";
        future.endedAt = "2026-11-21T10:30:00+08:00";
        assertEquals("SESSION_IN_FUTURE", code(() -> service.recordSession(future)));
        RecordSessionRequest time = session(matter, "DUTY_LAWYER", "l-1", "PARTLY");
        time.startedAt = "昨天";
        assertEquals("TIME_MALFORMED", code(() -> service.recordSession(time)));
        assertEquals("ANSWER_UNKNOWN", code(() -> service.recordSession(session(matter, "DUTY_LAWYER", "l-1", "OK"))));
        RecordSessionRequest empty = session(matter, "DUTY_LAWYER", "l-1", "PARTLY");
        empty.results = null;
        assertEquals("QUESTIONS_EMPTY", code(() -> service.recordSession(empty)));
        RecordSessionRequest services = session(matter, "DUTY_LAWYER", "l-1", "PARTLY");
        services.services = List.of();
        assertEquals("SERVICES_EMPTY", code(() -> service.recordSession(services)));
        assertEquals("GATE_NOT_ON_PANEL",
                code(() -> service.recordSession(session(matter, "JUDGE_INITIATED", "j-9", "PARTLY"))));
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void whoComesFromOutsideRecordsOnlyTheirOwn() {
        MatterDto matter = service.openMatter(wish("为什么"));
        caller = new Caller(new PersonId("l-1"), "值班律师", Set.of(Role.DUTY_LAWYER), FakeHost.COURT, "", false);
        assertEquals("EXPLAINER_NOT_SELF",
                code(() -> service.recordSession(session(matter, "DUTY_LAWYER", "l-2", "PARTLY"))));
        RecordSessionRequest own = session(matter, "DUTY_LAWYER", null, "PARTLY");
        own.explainerName = null;
        SessionDto session = service.recordSession(own);
        assertEquals("l-1", session.explainer);
        assertEquals("值班律师", session.explainerName);
    }

    @Test
    public void anotherCourtSeesNothing() {
        MatterDto matter = service.openMatter(wish("为什么"));
        SessionDto session = service.recordSession(session(matter, "DUTY_LAWYER", "l-1", "PARTLY"));
        caller = KernelRig.ELSEWHERE;
        assertEquals("COURT_NOT_YOURS", code(() -> ask("DUTY_LAWYER")));
        assertEquals("COURT_NOT_YOURS", code(() -> service.nextSteps(CASE, "p-1")));
        assertEquals("SESSION_UNKNOWN", code(() -> service.gateOfRecord(session.sessionId)));
        assertTrue(service.timeline(CASE).items.isEmpty());
        assertTrue(service.mattersOfCase(CASE).items.isEmpty());
        assertTrue(service.sessionsOfCase(CASE).items.isEmpty());
        assertEquals("COURT_NOT_YOURS", code(() -> service.openMatter(wish("又问"))));
    }

    @Test
    public void aCaseMovedToAnotherCourtIsThatCourts() {
        CaseNumber moved = new CaseNumber("（2025）浙0103民初45号");
        rig.host.add(moved, new CourtCode("豫0481"));
        assertEquals("ALLOWED", service.askGate(moved.value(), "p-1", "DUTY_LAWYER", null, null, false).decision);
    }

    private GateDto ask(String mode) {
        return service.askGate(CASE, "p-1", mode, null, null, false);
    }

    private static OpenMatterRequest wish(String... questions) {
        OpenMatterRequest request = new OpenMatterRequest();
        request.messageId = id();
        request.caseNumber = CASE;
        request.partyId = "p-1";
        request.documentId = "d-1";
        request.questions = Arrays.asList(questions);
        return request;
    }

    private static RecordSessionRequest session(MatterDto matter, String mode, String explainer, String answer) {
        RecordSessionRequest request = new RecordSessionRequest();
        request.messageId = id();
        request.matterId = matter.matterId;
        request.mode = mode;
        request.explainer = explainer;
        request.explainerName = "释明人";
        request.startedAt = "2026-11-20T09:00:00+08:00";
        request.endedAt = "2026-11-20T09:40:00+08:00";
        request.services = List.of("POST_JUDGMENT_QA");
        ResultDto result = new ResultDto();
        result.questionId = matter.questions.get(0).questionId;
        result.explanation = "已说明";
        result.answer = answer;
        request.results = List.of(result);
        request.mood = "CALM";
        return request;
    }

    private static BookJudgeRequest booking(MatterDto matter, String judge) {
        BookJudgeRequest request = new BookJudgeRequest();
        request.messageId = id();
        request.matterId = matter.matterId;
        request.judgeId = judge;
        request.at = "2026-11-25T09:00:00+08:00";
        return request;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String code(Supplier<?> call) {
        try {
            fail("answered: " + call.get());
            return "";
        } catch (ServiceFault fault) {
            return fault.refusal().code();
        } catch (InvalidValue invalid) {
            return invalid.code();
        }
    }
}
