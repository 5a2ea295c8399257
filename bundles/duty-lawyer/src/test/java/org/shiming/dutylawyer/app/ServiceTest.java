package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.dutylawyer.ws.ApplyTemplateRequest;
import org.shiming.dutylawyer.ws.AssignRequest;
import org.shiming.dutylawyer.ws.BriefingView;
import org.shiming.dutylawyer.ws.CallPage;
import org.shiming.dutylawyer.ws.CallRequest;
import org.shiming.dutylawyer.ws.ConflictPage;
import org.shiming.dutylawyer.ws.DutyLawyerService;
import org.shiming.dutylawyer.ws.EngagementRequest;
import org.shiming.dutylawyer.ws.LeaveCancelRequest;
import org.shiming.dutylawyer.ws.LeaveRequest;
import org.shiming.dutylawyer.ws.MyDuty;
import org.shiming.dutylawyer.ws.OnDutyView;
import org.shiming.dutylawyer.ws.PayRequest;
import org.shiming.dutylawyer.ws.PaySheetView;
import org.shiming.dutylawyer.ws.PersonRequest;
import org.shiming.dutylawyer.ws.PersonStateRequest;
import org.shiming.dutylawyer.ws.RecordSessionRequest;
import org.shiming.dutylawyer.ws.RosterPage;
import org.shiming.dutylawyer.ws.SessionHeld;
import org.shiming.dutylawyer.ws.ShiftRequest;
import org.shiming.dutylawyer.ws.StrikePayRequest;
import org.shiming.dutylawyer.ws.SwapAnswerRequest;
import org.shiming.dutylawyer.ws.SwapRequest;
import org.shiming.dutylawyer.ws.TemplateApplied;
import org.shiming.dutylawyer.ws.TemplateRequest;
import org.shiming.dutylawyer.ws.TemplateView;
import org.shiming.dutylawyer.ws.UseCases;

/** The service as screens and other systems call it, over the real store. */
public class ServiceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;
    private DutyLawyerService service;
    private Caller caller = Fixture.COORDINATOR;
    private int messages;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
        ExplanationGate gate = f.gate;
        Conflicts conflicts = new Conflicts(gate);
        UseCases use = new UseCases(
                new UseCases.Rostering(f.roster, f.book, f.templates, f.leaves, f.swaps, f.attendance),
                new UseCases.Receiving(f.onDuty, f.calls, new Briefing(f.calls, f.matters, new FakeHost()), conflicts,
                        f.sessions),
                new UseCases.Office(f.people, new Engagements(f.unit, f.settings), f.pay, f.settings));
        service = new DutyLawyerService(() -> caller, use);
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void aDayOfDutyFromTheListToThePaySheet() {
        String shift = assign("L001", "2026-11-25", "AM");
        as(Fixture.YE);
        assertEquals("SIGNED_IN", service.signIn(shift(shift)).state);
        OnDutyView now = service.onDuty("");
        assertEquals("ON_DUTY", now.code);
        assertEquals("L001", now.serving.get(0).person.personId);
        assertTrue(now.serving.get(0).present);
        assertEquals("上午", now.slot.label.substring(10));
        assertNull("nobody is rostered later", now.next);
        f.matters.walkIn("matter-P1");
        as(Fixture.COORDINATOR);
        assertEquals("WAITING", service.sendToLawyer(call("matter-P1", "")).state);
        as(Fixture.YE);
        CallPage waiting = service.waiting();
        assertTrue(waiting.signedIn);
        assertEquals("张某某", waiting.items.get(0).party);
        assertEquals("TAKEN", service.takeCall(call("matter-P1", "")).state);
        BriefingView sheet = service.briefing("matter-P1");
        assertEquals("张三丰", sheet.party);
        assertEquals("为什么不支持利息？", sheet.questions.get(0).text);
        SessionHeld held = service.recordSession(session("PARTLY"));
        assertEquals("HANDED_ON", held.state);
        assertEquals(1, held.sequence);
        assertEquals("SIGNED_OUT", service.signOut(shift(shift)).state);
        PaySheetView own = service.paySheet("2026-11");
        assertEquals(new BigDecimal("200.00"), own.people.get(0).open);
        assertEquals(1, own.people.get(0).halfDays);
        assertEquals(1, own.people.get(0).sessions);
        assertEquals("2026-1", own.rates.get(0).version);
    }

    @Test
    public void whatWasExplainedBeforeStandsOnTheSheetOfTheNext() {
        aDayOfDutyFromTheListToThePaySheet();
        as(Fixture.COORDINATOR);
        BriefingView sheet = service.briefing("matter-P1");
        assertEquals("DUTY_LAWYER", sheet.earlier.get(0).mode);
        assertEquals("合同没有约定利息。", sheet.earlier.get(0).answers.get(0).explanation);
        assertEquals("PARTLY", sheet.earlier.get(0).answers.get(0).answer);
        assertEquals("当事人要求看合同", sheet.earlier.get(0).remarks);
    }

    @Test
    public void payIsApprovedPaidAndStruckOut() {
        aDayOfDutyFromTheListToThePaySheet();
        as(Fixture.COORDINATOR);
        String line = service.paySheet("2026-11").lines.get(1).lineId;
        assertEquals("STRUCK", service.strikePay(strike(line)).state);
        assertTrue(service.approvePay(pay("")).sentence.endsWith("150.00 元"));
        as(Fixture.OFFICE);
        assertEquals("PAID", service.payPaid(pay("V-1")).state);
        PaySheetView sheet = service.paySheet("2026-11");
        assertEquals(new BigDecimal("150.00"), sheet.people.get(0).paid);
        assertEquals("MONTH_MALFORMED", assertThrows(InvalidValue.class, () -> service.paySheet("2026-13")).code());
    }

    @Test
    public void aWeekByTheTemplateWithWhatCameOfEveryLine() {
        TemplateRequest request = new TemplateRequest();
        request.messageId = id();
        request.lines = List.of(line(4, "AM", "L001"), line(5, "PM", "R001"));
        assertEquals("SAVED", service.saveTemplate(request).state);
        assertEquals(2, service.template().lines.size());
        ApplyTemplateRequest period = new ApplyTemplateRequest();
        period.messageId = id();
        period.from = "2026-11-26";
        period.to = "2026-11-27";
        TemplateApplied applied = service.applyTemplate(period);
        assertEquals(2, applied.created);
        assertEquals("CREATED", applied.rows.get(0).code);
        RosterPage page = service.roster("2026-11-23", "7");
        assertTrue(page.mayArrange);
        assertEquals(7, page.days.size());
        assertEquals("REST_DAY", page.days.get(6).kind);
        assertEquals(List.of("L001", "R001"), page.shifts.stream().map(shift -> shift.personId).toList());
        assertEquals("模板", page.shifts.get(0).originLabel);
        assertFalse(page.gaps.isEmpty());
        as(Fixture.YE);
        assertFalse("a lawyer arranges nobody", service.roster("", "").mayArrange);
        assertEquals("PERIOD_MALFORMED",
                assertThrows(InvalidValue.class, () -> service.roster("2026-11-23", "36")).code());
    }

    @Test
    public void aSwapFromProposalToAnswer() {
        String mine = assign("L001", "2026-11-27", "AM");
        String theirs = assign("L002", "2026-11-27", "PM");
        as(Fixture.YE);
        MyDuty duty = service.myDuty();
        assertEquals(List.of(mine), duty.shifts.stream().map(shift -> shift.shiftId).toList());
        assertEquals(List.of(theirs), duty.others.stream().map(shift -> shift.shiftId).toList());
        SwapRequest swap = new SwapRequest();
        swap.messageId = id();
        swap.shiftId = mine;
        swap.otherShiftId = theirs;
        swap.reason = "当天开庭";
        assertEquals("PROPOSED", service.proposeSwap(swap).state);
        as(Fixture.LUO);
        MyDuty asked = service.myDuty();
        assertEquals("当天开庭", asked.swaps.get(0).reason);
        assertEquals("L001", asked.swaps.get(0).mine.personId);
        SwapAnswerRequest answer = new SwapAnswerRequest();
        answer.messageId = id();
        answer.swapId = asked.swaps.get(0).swapId;
        answer.answer = "PERHAPS";
        assertEquals("CODE_UNKNOWN", assertThrows(InvalidValue.class, () -> service.answerSwap(answer)).code());
        answer.answer = "ACCEPT";
        assertEquals("ACCEPTED", service.answerSwap(answer).state);
        assertTrue(service.myDuty().swaps.isEmpty());
    }

    @Test
    public void aLeaveItsCoverAndItsEnd() {
        String shift = assign("L001", "2026-11-27", "AM");
        as(Fixture.YE);
        LeaveRequest leave = new LeaveRequest();
        leave.messageId = id();
        leave.fromDay = "2026-11-27";
        leave.fromHalf = "AM";
        leave.toDay = "2026-11-27";
        leave.toHalf = "PM";
        leave.reason = "外地开庭";
        String taken = service.takeLeave(leave).id;
        assertEquals("L001", service.myDuty().leaves.get(0).personId);
        as(Fixture.COORDINATOR);
        assertEquals("外地开庭", service.pending().leaves.get(0).reason);
        ShiftRequest cover = shift(shift);
        cover.personId = "L002";
        String covering = service.cover(cover).id;
        ShiftRequest release = shift(covering);
        release.reason = "改由退休法官替班";
        assertEquals("RELEASED", service.release(release).state);
        LeaveCancelRequest cancel = new LeaveCancelRequest();
        cancel.messageId = id();
        cancel.leaveId = taken;
        assertEquals("CANCELLED", service.cancelLeave(cancel).state);
        assertTrue(service.roster("2026-11-27", "1").shifts.stream().anyMatch(one -> one.shiftId.equals(shift)
                && one.state.equals("PLANNED")));
    }

    @Test
    public void theListAndWhatStandsAgainstSomebody() {
        PersonRequest person = new PersonRequest();
        person.messageId = id();
        person.personId = "L009";
        person.name = "程㛃";
        person.kind = "LAWYER";
        person.firm = "禾丰律师事务所";
        person.termFrom = "2026-11-01";
        person.termTo = "2027-10-31";
        service.savePerson(person);
        PersonStateRequest state = new PersonStateRequest();
        state.messageId = id();
        state.personId = "L009";
        state.state = "SUSPENDED";
        state.reason = "执业证年检";
        assertEquals("SUSPENDED", service.changePersonState(state).state);
        assertEquals("程㛃", service.people().items.get(2).name);
        EngagementRequest engagement = new EngagementRequest();
        engagement.messageId = id();
        engagement.personId = "L001";
        engagement.party = "恒远建材有限公司";
        engagement.side = "AGAINST";
        assertEquals("AGAINST", service.declareEngagement(engagement).state);
        f.gate.inConflict.add("L001");
        ConflictPage found = service.conflicts("(2026)豫0481民初1号", "P1", "");
        assertEquals("suspended people are not asked about", 3, found.items.size());
        assertTrue(found.items.get(0).blocked && !found.items.get(1).blocked);
        assertEquals(List.of("同所代理 1 件"), found.items.get(0).facts);
        assertEquals(1, service.conflicts("(2026)豫0481民初1号", "P1", "L002").items.size());
    }

    @Test
    public void refusalsLeaveTheServiceAsFaultsWithTheirCode() {
        assertEquals("SLOT_PAST", fault(() -> assign("L001", "2026-11-24", "AM")));
        assertEquals("SLOT_MALFORMED",
                assertThrows(InvalidValue.class, () -> assign("L001", "2026-11-26", "NIGHT")).code());
        assertEquals("CALL_UNKNOWN", fault(() -> service.giveBackCall(call("nothing", "退"))));
        assertEquals("CALL_UNKNOWN", fault(() -> service.sendToLawyer(call("nothing", ""))));
        as(Fixture.YE);
        assertEquals("NOT_ON_DUTY", fault(() -> service.takeCall(call("matter-P1", ""))));
    }

    private void as(Caller next) {
        caller = next;
    }

    private String id() {
        return "w-" + ++messages;
    }

    private String assign(String person, String day, String half) {
        AssignRequest request = new AssignRequest();
        request.messageId = id();
        request.personId = person;
        request.day = day;
        request.half = half;
        return service.assign(request).id;
    }

    private ShiftRequest shift(String shift) {
        ShiftRequest request = new ShiftRequest();
        request.messageId = id();
        request.shiftId = shift;
        return request;
    }

    private CallRequest call(String matter, String reason) {
        CallRequest request = new CallRequest();
        request.messageId = id();
        request.matterId = matter;
        request.reason = reason;
        return request;
    }

    private PayRequest pay(String voucher) {
        PayRequest request = new PayRequest();
        request.messageId = id();
        request.month = "2026-11";
        request.personId = "L001";
        request.voucher = voucher;
        return request;
    }

    private StrikePayRequest strike(String line) {
        StrikePayRequest request = new StrikePayRequest();
        request.messageId = id();
        request.lineId = line;
        request.reason = "重复";
        return request;
    }

    private static TemplateView.Line line(int weekday, String half, String person) {
        TemplateView.Line line = new TemplateView.Line();
        line.weekday = weekday;
        line.half = half;
        line.personId = person;
        return line;
    }

    private RecordSessionRequest session(String answer) {
        RecordSessionRequest request = new RecordSessionRequest();
        request.messageId = id();
        request.matterId = "matter-P1";
        request.startedAt = "2026-11-25T08:40:00+08:00";
        request.endedAt = "2026-11-25T09:00:00+08:00";
        request.manner = "现场";
        request.services = List.of("POST_JUDGMENT_QA");
        RecordSessionRequest.Result result = new RecordSessionRequest.Result();
        result.questionId = "Q1";
        result.explanation = "合同没有约定利息。";
        result.answer = answer;
        request.results = List.of(result);
        request.mood = "CALM";
        request.remarks = "当事人要求看合同";
        return request;
    }

    private static String fault(ThrowingRunnable call) {
        return assertThrows(ServiceFault.class, call).refusal().code();
    }
}
