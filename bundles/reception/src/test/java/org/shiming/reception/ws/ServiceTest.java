package org.shiming.reception.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.reception.app.Fixture;

/** A visitor's way through the service, as each of its users calls it. */
public class ServiceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;
    private Caller caller = Fixture.CLERK;
    private ReceptionService service;
    private int messages;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
        service = new ReceptionService(() -> caller, fixture.useCases());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void fromTheWindowToTheEnd() {
        assertEquals("KNOWN", service.lookUp(lookUp()).caseFound);
        VisitMoved registered = service.register(visitor());
        assertEquals(1, registered.ticket);
        String visit = registered.visitId;
        assertEquals("CALLED", service.call(step(visit, "2 号窗口")).state);
        assertEquals("WITH_LAWYER", service.toLawyer(step(visit, "")).state);
        fixture.lawyerWasThere();
        assertEquals("WITH_STAFF", service.toStaff(step(visit, "")).state);
        caller = Fixture.STAFF;
        assertEquals(1, service.recordExplanation(explanation(visit)).sequence);
        service.avenues(step(visit, "已告知申请再审"));
        CloseVisitRequest close = new CloseVisitRequest();
        close.messageId = id();
        close.visitId = visit;
        close.outcome = "REFERRED";
        close.reason = "拟申请再审";
        assertEquals("已办结", service.close(close).stateLabel);
        VisitDto seen = service.visit(visit);
        assertEquals("110105********002X", seen.document);
        assertEquals("138****5678", seen.phone);
        assertEquals(7, seen.steps.size());
        assertTrue(seen.open.isEmpty());
        VisitorCard card = service.lookUp(lookUp());
        assertEquals(1, card.visits.size());
        assertEquals("三.5", card.next.isEmpty() ? "三.5" : card.next.get(0).article);
        assertEquals(1, service.queue("", "", "").total);
        assertTrue(new String(service.registrationPdf(visit)).contains("来访登记表"));
        assertTrue(new String(service.registrationDocx(visit)).contains("来访登记表"));
    }

    @Test
    public void aProvisionalVisitIsMatchedByHand() {
        fixture.hostAway = true;
        VisitMoved registered = service.register(visitor());
        assertTrue(registered.provisional);
        assertEquals("AWAY", service.lookUp(lookUp()).caseFound);
        fixture.hostAway = false;
        MatchRequest match = new MatchRequest();
        match.messageId = id();
        match.visitId = registered.visitId;
        match.caseNumber = "(2026)豫0481民初1号";
        assertFalse(service.match(match).provisional);
        assertEquals("LEFT", service.leave(step(registered.visitId, "有事")).state);
    }

    @Test
    public void aJudgeRefersAndTheWindowSeesTheSlip() {
        caller = Fixture.JUDGE;
        VisitorCard parties = service.parties("（2026）豫0481民初1号");
        assertEquals(3, parties.parties.size());
        assertTrue(parties.visits.isEmpty());
        ReferRequest refer = new ReferRequest();
        refer.messageId = id();
        refer.caseNumber = "（2026）豫0481民初1号";
        refer.partyId = "P1";
        refer.source = "JUDGE";
        refer.questions.add("为什么？");
        SlipMade slip = service.refer(refer);
        assertTrue(new String(service.slipPdf(slip.slipId)).contains("司法释明引导单"));
        assertTrue(new String(service.slipDocx(slip.slipId)).contains("司法释明引导单"));
        assertEquals(1, service.visitsOfCase("（2026）豫0481民初1号").slips.size());
        caller = Fixture.CLERK;
        assertEquals(slip.number, service.lookUp(lookUp()).slips.get(0).number);
    }

    @Test
    public void badInputHasAStableCode() {
        RegisterRequest wrong = visitor();
        wrong.documentNumber = "110105194912310021";
        assertEquals("ID_NUMBER_CHECKSUM", code(() -> service.register(wrong)));
        RegisterRequest phone = visitor();
        phone.phone = "12";
        assertEquals("PHONE_MALFORMED", code(() -> service.register(phone)));
        RegisterRequest relation = visitor();
        relation.relation = "FRIEND";
        assertEquals("CODE_UNKNOWN", code(() -> service.register(relation)));
        assertEquals("VISIT_ID_MALFORMED", code(() -> service.visit("1")));
        assertEquals("DAY_MALFORMED", code(() -> service.queue("昨天", "", "")));
        assertEquals("CURSOR_MALFORMED", code(() -> service.queue("", "x", "")));
        assertEquals("PAGE_SIZE", code(() -> service.queue("", "", "101")));
        CloseVisitRequest open = new CloseVisitRequest();
        open.messageId = id();
        open.visitId = "00000000-0000-0000-0000-000000000000";
        open.outcome = "OPEN";
        assertEquals("CODE_UNKNOWN", code(() -> service.close(open)));
    }

    private String id() {
        messages++;
        return "message-" + messages;
    }

    private static String code(ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }

    private LookUpRequest lookUp() {
        LookUpRequest request = new LookUpRequest();
        request.messageId = id();
        request.caseNumber = "(2026)豫0481民初1号";
        request.documentKind = "ID_CARD";
        request.documentNumber = "11010519491231002x";
        request.name = "张三丰";
        return request;
    }

    private RegisterRequest visitor() {
        RegisterRequest request = new RegisterRequest();
        request.messageId = id();
        request.name = "张三丰";
        request.documentKind = "ID_CARD";
        request.documentNumber = "11010519491231002X";
        request.phone = "13812345678";
        request.relation = "PARTY";
        request.caseNumber = "(2026)豫0481民初1号";
        request.questions.add("为什么不支持利息？");
        return request;
    }

    private VisitStepRequest step(String visit, String text) {
        VisitStepRequest request = new VisitStepRequest();
        request.messageId = id();
        request.visitId = visit;
        request.text = text;
        return request;
    }

    private StaffExplainRequest explanation(String visit) {
        StaffExplainRequest request = new StaffExplainRequest();
        request.messageId = id();
        request.visitId = visit;
        request.startedAt = "2026-11-10T10:00:00+08:00";
        request.endedAt = "2026-11-10T10:00:00+08:00";
        request.mood = "CALM";
        request.services.add("EMOTIONAL_SUPPORT");
        StaffExplainRequest.Result result = new StaffExplainRequest.Result();
        result.text = "为什么？";
        result.explanation = "因为没有约定。";
        result.answer = "NOT_UNDERSTOOD";
        request.results.add(result);
        return request;
    }
}
