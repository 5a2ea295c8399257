package org.shiming.matters.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.SessionId;

public class MappingTest {
    private static final Caller HOST = new Caller(new PersonId("court-host"), "审判系统", Set.of(Role.HOST_SYSTEM),
            new CourtCode("豫0481"), "", true);
    private static final Caller CLERK = new Caller(new PersonId("c-1"), "窗口", Set.of(Role.CLERK),
            new CourtCode("豫0481"), "", false);

    @Test
    public void anOriginLeftOutIsTheCallers() {
        OpenMatterRequest request = opening();
        assertEquals(Origin.HOST, Incoming.open(request, HOST).origin());
        assertEquals(Origin.WALK_IN, Incoming.open(request, CLERK).origin());
        request.origin = "LEADER";
        assertEquals(Origin.LEADER, Incoming.open(request, HOST).origin());
    }

    @Test
    public void onlyTheJudgeBeginsWithoutAQuestion() {
        OpenMatterRequest request = opening();
        request.questions = null;
        request.origin = "JUDGE";
        OpenMatter wish = Incoming.open(request, CLERK);
        assertTrue(wish.questions().isEmpty());
        request.origin = "ONLINE";
        assertInvalid("QUESTIONS_EMPTY", () -> Incoming.open(request, CLERK));
    }

    @Test
    public void everyMemberOfASessionArrives() throws IllegalAccessException {
        RecordSessionRequest request = session();
        RecordSession value = Incoming.session(request, CLERK);
        assertEquals(Instant.parse("2026-11-20T01:00:00Z"), value.startedAt());
        assertEquals(Optional.of(new QuestionId("q-1")), value.results().get(0).question());
        assertEquals(Optional.empty(), value.results().get(1).question());
        assertEquals("leader-1", value.approval().orElseThrow().approver().value());
        assertEquals("上级法院", value.designation().orElseThrow().source());
        assertEquals("PERFORM", value.reminders().get(0).code());
        SessionDto dto = Outgoing.session(new SessionView(new SessionId("s-1"), new CaseNumber("（2026）豫0481民初1号"),
                new PartyId("p-1"), value, Instant.parse("2026-11-20T02:00:00Z"), 3, Optional.of("R-1"),
                Optional.of(Instant.parse("2026-11-20T03:00:00Z"))));
        for (Field field : SessionDto.class.getFields()) {
            assertNotNull(field.getName(), field.get(dto));
        }
        assertEquals("2026-11-20T10:00:00+08:00", dto.recordedAt);
        assertEquals("诉讼辅导", dto.services.get(0));
        assertNull(dto.results.get(1).questionId);
    }

    @Test
    public void missingMembersAreNamedNotThrownAsBugs() {
        assertInvalid("MATTER_ID_MALFORMED", () -> Incoming.session(new RecordSessionRequest(), CLERK));
        RecordSessionRequest mood = session();
        mood.mood = null;
        assertInvalid("MOOD_UNKNOWN", () -> Incoming.session(mood, CLERK));
        RecordSessionRequest hole = session();
        hole.results = Collections.singletonList(null);
        assertInvalid("REQUEST_EMPTY", () -> Incoming.session(hole, CLERK));
        RecordSessionRequest service = session();
        service.services = List.of("诉");
        assertInvalid("SERVICE_CODE_MALFORMED", () -> Incoming.session(service, CLERK));
        RecordSessionRequest local = session();
        local.startedAt = "2026-11-20T09:00:00";
        assertInvalid("TIME_MALFORMED", () -> Incoming.session(local, CLERK));
        assertInvalid("QUESTION_ID_MALFORMED", () -> Incoming.questions("q-1,,q-2"));
    }

    @Test
    public void questionsComeSeparatedByCommas() {
        assertEquals(List.of(new QuestionId("q-1"), new QuestionId("q-2")), Incoming.questions("q-1, q-2"));
        assertTrue(Incoming.questions(null).isEmpty());
    }

    @Test
    public void aGatesAnswerKeepsOrderArticleAndRoute() {
        GateAnswer.Reason blocked = new GateAnswer.Reason("G2", "GATE_SAME_QUESTION", Decision.BLOCKED,
                Article.SAME_QUESTION, "转由释明中心释明。", List.of("q-1"));
        GateAnswer.Reason fine = new GateAnswer.Reason("G4", "GATE_ON_PANEL", Decision.ALLOWED,
                Article.JUDGE_APPOINTMENT, "是合议庭成员。", List.of());
        GateDto dto = Outgoing.gate(new GateAnswer(Decision.BLOCKED, List.of(blocked, fine),
                Optional.of(ExplanationMode.CENTRE_STAFF), false), Optional.of(ExplanationMode.JUDGE_APPOINTMENT));
        assertEquals("BLOCKED", dto.decision);
        assertEquals("不允许", dto.decisionLabel);
        assertEquals("三.12", dto.article);
        assertEquals("CENTRE_STAFF", dto.route);
        assertEquals("专职人员释明", dto.routeLabel);
        assertEquals("G4", dto.reasons.get(1).gate);
        assertEquals(List.of("q-1"), dto.reasons.get(0).facts);
    }

    private static OpenMatterRequest opening() {
        OpenMatterRequest request = new OpenMatterRequest();
        request.messageId = "m-1";
        request.caseNumber = "（2026）豫0481民初1号";
        request.partyId = "p-1";
        request.documentId = "d-1";
        request.questions = List.of("为什么");
        return request;
    }

    private static RecordSessionRequest session() {
        RecordSessionRequest request = new RecordSessionRequest();
        request.messageId = "m-1";
        request.matterId = "01M";
        request.mode = "DESIGNATED";
        request.explainer = "j-1";
        request.explainerName = "法官";
        request.startedAt = "2026-11-20T09:00:00+08:00";
        request.endedAt = "2026-11-20T09:30:00+08:00";
        request.occasion = "送达";
        request.manner = "现场";
        request.services = List.of("GUIDANCE", "社区普法");
        ResultDto known = new ResultDto();
        known.questionId = "q-1";
        known.explanation = "已说明";
        known.answer = "PARTLY";
        ResultDto fresh = new ResultDto();
        fresh.text = "新的疑问";
        fresh.explanation = "已说明";
        fresh.answer = "UNDERSTOOD";
        request.results = List.of(known, fresh);
        request.mood = "AGITATED";
        ReminderDto reminder = new ReminderDto();
        reminder.code = "PERFORM";
        reminder.text = "提示自动履行";
        reminder.given = true;
        request.reminders = List.of(reminder);
        request.remarks = "无";
        request.approver = "leader-1";
        request.approvalReason = "确有必要";
        request.designationSource = "上级法院";
        request.designationReference = "（2026）1号";
        return request;
    }

    private static void assertInvalid(String code, Runnable mapping) {
        try {
            mapping.run();
            fail("must be invalid: " + code);
        } catch (InvalidValue invalid) {
            assertEquals(code, invalid.code());
        }
    }
}
