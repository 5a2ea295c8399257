package org.shiming.leaderassignment.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.leaderassignment.app.Fixture;

/** The way of a leader's item through the service, as each of its users calls it. */
public class ServiceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;
    private Caller caller;
    private LeaderAssignmentService service;
    private int messages;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
        service = new LeaderAssignmentService(() -> caller, fixture.useCases());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_9_全程() {
        assertEquals(assignment().partyId, as(Fixture.LEADER).service.parties("(2026)豫0481民初1号").items.get(0).partyId);
        String item = service.assign(assignment()).itemId;
        as(Fixture.STAFF).service.screen(screening(item, true));
        CandidateList.Candidate judge = service.candidates(item).items.get(0);
        assertEquals("J1", judge.owner);
        assertEquals("DISPATCHED", service.dispatch(dispatch(item, judge)).state);
        as(Fixture.JUDGE).service.sign(step(item));
        assertEquals("session-1", service.recordExplanation(explanation(item)).sessionId);
        service.progress(step(item));
        service.reply(step(item));
        service.feedbackCentre(step(item));
        as(Fixture.STAFF).service.collect(many(item));
        assertTrue(service.feedbackLeaders(many(item)).rows.get(0).done);
        ItemDto waiting = as(Fixture.LEADER).service.item(item);
        assertEquals(List.of("RECEIPT"), waiting.open.stream().filter(kind -> !"EXTEND".equals(kind)).toList());
        assertEquals("已办结", service.receipt(step(item)).stateLabel);
        ItemDto closed = service.item(item);
        assertEquals(List.of(), closed.missing);
        assertEquals(11, closed.steps.size());
        assertEquals("请妥善释明。", closed.words);
    }

    @Test
    public void theOtherStepsToo() {
        String item = as(Fixture.LEADER).service.assign(assignment()).itemId;
        as(Fixture.STAFF).service.screen(screening(item, true));
        service.dispatch(dispatch(item, service.candidates(item).items.get(0)));
        service.remind(step(item));
        as(Fixture.JUDGE).service.sign(step(item));
        as(Fixture.STAFF).service.pause(step(item));
        assertTrue(service.item(item).paused);
        service.resume(step(item));
        as(Fixture.JUDGE).service.met(step(item));
        assertEquals("SCREENED", service.returnItem(step(item)).state);
        ExtendRequest more = new ExtendRequest();
        more.messageId = id();
        more.itemId = item;
        more.workingDays = 2;
        more.reason = "案情复杂";
        as(Fixture.COORDINATOR).service.extend(more);
        assertEquals(1, service.item(item).returns);
        assertTrue(new String(service.assignmentPdf(item)).contains("交办单"));
        assertTrue(new String(service.assignmentDocx(item)).contains("交办单"));
        assertTrue(new String(service.feedbackPdf(item)).contains("反馈单"));
        assertTrue(new String(service.feedbackDocx(item)).contains("反馈单"));
        ItemPage page = service.items("LEADER", "OPEN", "", "(2026)豫0481民初1号", "", "10");
        assertEquals(1, page.total);
        assertEquals("甄别受理", page.items.get(0).steps.get(1).label);
    }

    @Test
    public void aDeclinedItemGoesBackWithAReason() {
        String item = as(Fixture.LEADER).service.assign(assignment()).itemId;
        ScreenRequest declined = screening(item, false);
        declined.reason = "不属于释明范围";
        assertEquals("DECLINED", as(Fixture.STAFF).service.screen(declined).state);
        assertEquals("LEADER_TOLD", service.feedbackLeader(step(item)).state);
    }

    @Test
    public void badInputHasAStableCode() {
        as(Fixture.STAFF);
        assertEquals("ITEM_ID_MALFORMED", code(() -> service.item("' or 1=1")));
        assertEquals("CURSOR_MALFORMED", code(() -> service.items("", "", "", "", "x", "")));
        assertEquals("PAGE_SIZE", code(() -> service.items("", "", "", "", "", "0")));
        assertEquals("CODE_UNKNOWN", code(() -> service.items("BOSS", "", "", "", "", "")));
        assertEquals("CODE_UNKNOWN", code(() -> service.items("", "LOST", "", "", "", "")));
        AssignRequest wrong = assignment();
        wrong.caseNumber = "豫0481民初1号";
        assertEquals("CASE_NUMBER_MALFORMED", code(() -> service.assign(wrong)));
        StepRequest time = step("00000000-0000-0000-0000-000000000000");
        time.happenedAt = "昨天";
        assertEquals("TIME_MALFORMED", code(() -> service.met(time)));
        CollectRequest none = new CollectRequest();
        none.messageId = id();
        assertEquals("LIST_LENGTH", code(() -> service.collect(none)));
        assertEquals("ITEM_UNKNOWN", assertThrows(ServiceFault.class,
                () -> service.item("00000000-0000-0000-0000-000000000000")).refusal().code());
    }

    private ServiceTest as(Caller who) {
        caller = who;
        return this;
    }

    private String id() {
        messages++;
        return "message-" + messages;
    }

    private static String code(ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }

    private AssignRequest assignment() {
        AssignRequest request = new AssignRequest();
        request.messageId = id();
        request.kind = "LEADER";
        request.caseNumber = "(2026)豫0481民初1号";
        request.partyId = "P1";
        request.words = "请妥善释明。";
        return request;
    }

    private ScreenRequest screening(String item, boolean accepted) {
        ScreenRequest request = new ScreenRequest();
        request.messageId = id();
        request.itemId = item;
        request.accepted = accepted;
        return request;
    }

    private DispatchRequest dispatch(String item, CandidateList.Candidate to) {
        DispatchRequest request = new DispatchRequest();
        request.messageId = id();
        request.itemId = item;
        request.unitKind = "DIVISION";
        request.unit = to.unit;
        request.owner = to.owner;
        request.ownerName = to.ownerName;
        return request;
    }

    private StepRequest step(String item) {
        StepRequest request = new StepRequest();
        request.messageId = id();
        request.itemId = item;
        request.text = "已办理";
        request.how = "当面";
        return request;
    }

    private CollectRequest many(String item) {
        CollectRequest request = new CollectRequest();
        request.messageId = id();
        request.itemIds.add(item);
        request.text = "情况如下";
        return request;
    }

    private ExplainRequest explanation(String item) {
        ExplainRequest request = new ExplainRequest();
        request.messageId = id();
        request.itemId = item;
        request.startedAt = "2026-11-10T10:00:00+08:00";
        request.endedAt = "2026-11-10T10:00:00+08:00";
        request.manner = "现场";
        request.mood = "CALM";
        request.services.add("POST_JUDGMENT_QA");
        ExplainRequest.Result result = new ExplainRequest.Result();
        result.text = "为什么？";
        result.explanation = "因为没有约定。";
        result.answer = "UNDERSTOOD";
        request.results.add(result);
        return request;
    }
}
