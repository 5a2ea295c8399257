package org.shiming.judgeexplanation.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.app.PanelView;
import org.shiming.judgeexplanation.domain.MandatoryReason;

/** Nothing that the screen shows is lost on the wire. */
public class PanelToWireTest {
    private static final Instant AT = Instant.parse("2026-11-12T01:00:00Z");

    @Test
    public void theJudgmentSaysWhyWithItsArticle() {
        CasePanelView.Judgment judgment = wire().judgments.get(0);
        assertTrue(judgment.mandatory);
        assertEquals("三.1", judgment.reasons.get(0).article);
        assertEquals("本案在审理过程中矛盾突出。", judgment.reasons.get(0).sentence);
    }

    @Test
    public void thePartyHasDutiesQuestionsPeriodsAppointmentsAndNotices() {
        CasePanelView.Party party = wire().parties.get(0);
        assertEquals("DUE", party.duties.get(0).state);
        assertEquals("NOT_UNDERSTOOD", party.questions.get(0).lastAnswer);
        assertEquals(new BigDecimal("2000"), party.feesOutstanding);
        assertEquals("2026-11-23", party.periods.get(0).lastDay);
        assertEquals("法官乙", party.appointments.get(0).judgeName);
        assertTrue(party.appointments.get(0).yours);
        assertEquals("2026-11-12T01:00:00Z", party.notices.get(0).takenAt);
        assertEquals("", party.notices.get(1).takenAt);
        assertEquals("收1", party.records.get(0).receipt);
        assertEquals("号码停机", party.sms.get(0).reason);
        assertEquals("2026-11-20", party.performance.get(0).dueOn);
    }

    @Test
    public void theSessionHasEveryAnswerInOrder() {
        CasePanelView.Session session = wire().sessions.get(0);
        assertEquals("预约法官释明", session.modeLabel);
        assertEquals(List.of("问一", "问二"), session.answers.stream().map(a -> a.text).toList());
        assertEquals("", session.answers.get(1).questionId);
        assertEquals("收1", session.filedReceipt);
    }

    @Test
    public void theRiskHasWhatWasSuggestedAndWhatWasConfirmed() {
        CasePanelView.Risk risk = wire().risks.get(0);
        assertEquals("HIGH", risk.suggested);
        assertEquals("SEVERE", risk.level);
        assertEquals(List.of("有信访历史"), risk.factors);
    }

    private static CasePanelView wire() {
        PanelView.Party party = new PanelView.Party("P1", "张三丰", "原告", true,
                List.of(new PanelView.Duty("D1", "DUE", "待释明", "2026-11-09", true)),
                List.of(new MatterView.Question(new QuestionId("q-1"), "问一", Optional.of(PartyAnswer.NOT_UNDERSTOOD),
                        true, 1)),
                new BigDecimal("2000"), List.of(new PanelView.Performance("偿还借款", "100000", "2026-11-20", "")),
                List.of(), List.of(new PanelView.Record("s-1", "（2026）豫0481释笔第1号", "RECEIPTED", "收1", "")),
                List.of(new PanelView.Sms("FAILED", "2026-1", AT, "号码停机")),
                List.of(new PanelView.Meeting("a-1", "D1", AT, "BOOKED", "法官乙", true, false)),
                List.of(new PanelView.Notice(AT, Optional.of(AT)), new PanelView.Notice(AT, Optional.empty())),
                List.of(new PanelView.Period("D1", "上诉期", "2026-11-23", false, "尚余 14 日")));
        return PanelToWire.panel(new PanelView("（2026）豫0481民初1号", "民间借贷纠纷", true, AT, true,
                List.of(new PanelView.Judgment("D1", "民事判决书", "2026-11-02", true, List.of(new MandatoryReason(
                        "CONFLICT_PROMINENT", Article.MANDATORY, "本案在审理过程中矛盾突出。")))),
                List.of(party),
                List.of(new PanelView.Risk("P1", "PETITION", "SEVERE", "HIGH", List.of("有信访历史"), "当庭表示上访", "J1", AT)),
                List.of(session())));
    }

    private static SessionView session() {
        RecordSession recorded = new RecordSession(new MatterId("m-1"), ExplanationMode.JUDGE_APPOINTMENT,
                new PersonId("J2"), "法官乙", AT, AT, "预约释明", "现场", List.of(ServiceCode.POST_JUDGMENT_QA),
                List.of(new RecordSession.Result(Optional.of(new QuestionId("q-1")), "问一", "答一",
                        PartyAnswer.UNDERSTOOD),
                        new RecordSession.Result(Optional.empty(), "问二", "答二", PartyAnswer.PARTLY)),
                Mood.CALM, List.of(), "", Optional.empty(), Optional.empty());
        return new SessionView(new SessionId("s-1"), new CaseNumber("（2026）豫0481民初1号"), new PartyId("P1"), recorded, AT,
                1, Optional.of("收1"), Optional.of(AT));
    }
}
