package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.api.value.Decision.ALLOWED;
import static org.shiming.api.value.Decision.BLOCKED;
import static org.shiming.api.value.Decision.NEEDS_APPROVAL;
import static org.shiming.api.value.ExplanationMode.CENTRE_STAFF;
import static org.shiming.api.value.ExplanationMode.DESIGNATED;
import static org.shiming.api.value.ExplanationMode.DUTY_LAWYER;
import static org.shiming.api.value.ExplanationMode.EXPERT_APPOINTMENT;
import static org.shiming.api.value.ExplanationMode.JUDGE_APPOINTMENT;
import static org.shiming.api.value.ExplanationMode.JUDGE_INITIATED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView.Told;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;

/** The plan's own sentences, one test each, named by the article. */
public class PlanSentencesTest {

    // 二(三) “坚持法官是司法释明的第一责任人，法官在宣判、送达等环节主动向当事人开展释法明理”
    @Test
    public void article2_3_theUndertakingJudgeMayAlwaysExplainUnasked() {
        assertIs(ALLOWED, "二(三)", Situation.aPartyInDoubt().explainer(Situation.UNDERTAKING).ask(JUDGE_INITIATED));
        assertIs(ALLOWED, "二(三)", Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").hasUsedTheOnce()
                .explainer(Situation.UNDERTAKING).ask(JUDGE_INITIATED));
    }

    // 三.5 “首先安排由值班律师负责诉讼辅导、判后答疑、情绪安抚、类案检索等工作”
    @Test
    public void article3_5_theDutyLawyerComesFirst() {
        assertIs(ALLOWED, "三.5", Situation.aPartyInDoubt().ask(DUTY_LAWYER));
        GateAnswer staff = Situation.aPartyInDoubt().ask(CENTRE_STAFF);
        assertIs(BLOCKED, "三.5", staff);
        assertEquals("GATE_LAWYER_FIRST", staff.reasons().get(0).code());
        assertEquals(Optional.of(DUTY_LAWYER), staff.route());
    }

    // 三.5 “经值班律师释明后，当事人仍不理解的，由司法释明中心专职释明人员负责接待”
    @Test
    public void article3_5_afterTheLawyerTheCentresStaffReceive() {
        assertIs(ALLOWED, "三.5", Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).ask(CENTRE_STAFF));
    }

    // 二(三) “经第三方释明后，当事人仍情绪激动的，由释明中心专职工作人员负责安抚当事人情绪”
    @Test
    public void article2_3_afterAnyThirdPartyTheStaffCalm() {
        assertIs(ALLOWED, "三.5", Situation.aPartyInDoubt().explainedBy(EXPERT_APPOINTMENT).mood(Mood.AGITATED)
                .ask(CENTRE_STAFF));
    }

    // 三.6 “当事人可根据案件类型，选择司法释明专家智库内的专家进行预约释明”
    @Test
    public void article3_6_anExpertIsThePartysChoiceAtAnyTime() {
        assertIs(ALLOWED, "三.6", Situation.aPartyInDoubt().ask(EXPERT_APPOINTMENT));
        assertIs(ALLOWED, "三.6", Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").ask(EXPERT_APPOINTMENT));
    }

    // 三.6 “对情绪比较极端的当事人可安排心理咨询师进行情绪疏导”
    @Test
    public void article3_6_anExtremeMoodOpensTheCounsellorAtOnce() {
        GateAnswer lawyer = Situation.aPartyInDoubt().mood(Mood.EXTREME).ask(DUTY_LAWYER);
        assertEquals(Optional.of(EXPERT_APPOINTMENT), lawyer.route());
        GateAnswer counsellor = Situation.aPartyInDoubt().mood(Mood.EXTREME).ask(EXPERT_APPOINTMENT);
        assertEquals("GATE_ORDER_COUNSELLOR", counsellor.reasons().get(0).code());
        assertIs(ALLOWED, "三.6", counsellor);
    }

    // 三.7 “对经上述第三方释明后，仍对裁判内容有疑问，且承办法官未曾答疑的，可安排法官预约释明”
    @Test
    public void article3_7_aJudgeIsAppointedAfterAThirdPartyWhileADoubtRemains() {
        assertIs(ALLOWED, "三.7", Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).explainer(Situation.UNDERTAKING)
                .ask(JUDGE_APPOINTMENT));
        assertIs(ALLOWED, "三.7", Situation.aPartyInDoubt().explainedBy(EXPERT_APPOINTMENT).ask(JUDGE_APPOINTMENT));
    }

    // 三.7 “对经上述第三方释明后”
    @Test
    public void article3_7_notBeforeAThirdPartyHasExplained() {
        GateAnswer answer = Situation.aPartyInDoubt().ask(JUDGE_APPOINTMENT);
        assertIs(BLOCKED, "三.7", answer);
        assertEquals("GATE_THIRD_PARTY_FIRST", answer.reasons().get(0).code());
        assertEquals(Optional.of(DUTY_LAWYER), answer.route());
        assertIs(BLOCKED, "三.7", Situation.aPartyInDoubt().explainedBy(CENTRE_STAFF).ask(JUDGE_APPOINTMENT));
    }

    // 三.7 “仍对裁判内容有疑问”
    @Test
    public void article3_7_notWhenThePartyUnderstandsEverything() {
        GateAnswer answer = Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).nowUnderstandsEverything()
                .ask(JUDGE_APPOINTMENT);
        assertIs(BLOCKED, "三.7", answer);
        assertEquals("GATE_NO_DOUBT_LEFT", answer.reasons().get(0).code());
    }

    // 三.7 “且承办法官未曾答疑的”; requirements G2 “a new question goes to the coordinator”
    @Test
    public void article3_7_aNewQuestionAfterTheJudgeHasExplainedGoesToTheCoordinator() {
        GateAnswer answer = Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").explainedBy(DUTY_LAWYER)
                .alsoAsks("q-2").asksAbout("q-2").ask(JUDGE_APPOINTMENT);
        assertIs(NEEDS_APPROVAL, "三.7", answer);
        assertEquals("GATE_NEW_QUESTION", answer.reasons().get(0).code());
    }

    // 三.7 “原则上预约释明只安排一次”
    @Test
    public void article3_7_aSecondJudgeAppointmentNeedsApproval() {
        GateAnswer answer = Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).hasUsedTheOnce()
                .ask(JUDGE_APPOINTMENT);
        assertIs(NEEDS_APPROVAL, "三.7", answer);
        assertEquals("GATE_ONCE_ONLY", answer.reasons().get(0).code());
        assertEquals("G3", answer.reasons().get(0).gate());
        assertTrue(answer.reasons().get(0).facts().contains("已使用 1 次"));
    }

    // 三.7 “由释明中心工作人员安排合议庭法官（不局限于承办法官）负责预约释明”
    @Test
    public void article3_7_anyJudgeOfThePanelNotOnlyTheUndertakingOne() {
        assertIs(ALLOWED, "三.7", Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).explainer(Situation.OF_PANEL)
                .ask(JUDGE_APPOINTMENT));
        GateAnswer outsider = Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).explainer(Situation.OUTSIDER)
                .ask(JUDGE_APPOINTMENT);
        assertIs(BLOCKED, "三.7", outsider);
        assertEquals("GATE_NOT_ON_PANEL", outsider.reasons().get(0).code());
    }

    // 三.7, requirements G4 “sole judge: that judge, or one named by the president”
    @Test
    public void article3_7_aSoleJudgeIsAPanelOfOneAndThePresidentMayNameAnother() {
        Situation sole = Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).soleJudge();
        assertIs(ALLOWED, "三.7", sole.explainer(Situation.UNDERTAKING).ask(JUDGE_APPOINTMENT));
        assertIs(NEEDS_APPROVAL, "三.7", sole.explainer(Situation.OUTSIDER).ask(JUDGE_APPOINTMENT));
    }

    // 三.1 “承办法官在裁判文书作出后的宣判、送达等环节必须主动向当事人作释法明理工作”
    @Test
    public void article3_1_noOtherJudgeExplainsUnasked() {
        assertIs(BLOCKED, "三.1", Situation.aPartyInDoubt().explainer(Situation.OUTSIDER).ask(JUDGE_INITIATED));
        assertIs(BLOCKED, "三.1",
                Situation.aPartyInDoubt().soleJudge().explainer(Situation.OUTSIDER).ask(JUDGE_INITIATED));
    }

    // 三.8 “相关部门或基层法院可安排该案合议庭内法官（不局限于承办法官）负责释法明理”
    @Test
    public void article3_8_designationBypassesTheOrderButNeverThePanel() {
        assertIs(ALLOWED, "三.8",
                Situation.aPartyInDoubt().designated().explainer(Situation.OF_PANEL).ask(DESIGNATED));
        GateAnswer outsider = Situation.aPartyInDoubt().designated().explainer(Situation.OUTSIDER).ask(DESIGNATED);
        assertIs(BLOCKED, "三.8", outsider);
        assertEquals("G4", outsider.reasons().get(0).gate());
    }

    // 三.8 “领导机关、上级法院或者本院院领导指定”
    @Test
    public void article3_8_aDesignationKeepsItsSource() {
        GateAnswer answer = Situation.aPartyInDoubt().explainer(Situation.OF_PANEL).ask(DESIGNATED);
        assertIs(BLOCKED, "三.8", answer);
        assertEquals("GATE_DESIGNATION_SOURCE", answer.reasons().get(0).code());
    }

    // 三.9 “对院领导交办的当事人反映强烈诉求 … 流转至相关部门或基层法院办理”
    @Test
    public void article3_9_aLeadersItemBypassesTheOrder() {
        assertIs(ALLOWED, "三.9", Situation.aPartyInDoubt().designated().ask(CENTRE_STAFF));
    }

    // 三.9 “办理、回复当事人并向司法释明中心反馈办理情况。司法释明中心定期收集院领导交办事项办理情况，并反馈院领导”
    @Test
    public void article3_9_noClosingBeforeReplyAndBothFeedbacks() {
        GateAnswer nothing = Gates.close(Closing.untold(Origin.LEADER));
        assertIs(BLOCKED, "三.9", nothing);
        assertEquals(3, nothing.reasons().get(0).facts().size());
        Direction item = new Direction("L-1", Direction.Kind.LEADER, "院长", "", Instant.EPOCH);
        List<Told> two = List.of(new Told(Feedback.REPLY_TO_PARTY, Instant.EPOCH, ""),
                new Told(Feedback.FEEDBACK_TO_CENTRE, Instant.EPOCH, ""));
        Commission almost = new Commission(item, two);
        assertIs(BLOCKED, "三.9", Gates.close(new Closing(Origin.LEADER, List.of(almost))));
        Commission all = almost.with(new Told(Feedback.FEEDBACK_TO_LEADER, Instant.EPOCH, "签收"));
        assertIs(ALLOWED, "三.9", Gates.close(new Closing(Origin.LEADER, List.of(all))));
        assertIs(ALLOWED, "二(三)", Gates.close(Closing.untold(Origin.WALK_IN)));
    }

    // 三.12 “对法官已主动释明、当事人又提出的同一问题，不再安排法官预约释明，由释明中心根据实际做好释明”
    @Test
    public void article3_12_theSameQuestionIsRoutedToTheCentre() {
        GateAnswer first = Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").ask(JUDGE_APPOINTMENT);
        assertEquals(BLOCKED, first.decision());
        GateAnswer later = Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").explainedBy(DUTY_LAWYER)
                .ask(JUDGE_APPOINTMENT);
        assertIs(BLOCKED, "三.12", later);
        assertEquals("GATE_SAME_QUESTION", later.reasons().get(0).code());
        assertEquals(Optional.of(CENTRE_STAFF), later.route());
        assertIs(ALLOWED, "三.12", Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").ask(CENTRE_STAFF));
    }

    // 三.12: only the same question is left to the centre, not the others
    @Test
    public void article3_12_otherQuestionsAreNotHeldBackByTheSameOne() {
        GateAnswer open = Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").explainedBy(DUTY_LAWYER)
                .alsoAsks("q-2").ask(JUDGE_APPOINTMENT);
        assertIs(NEEDS_APPROVAL, "三.7", open);
        GateAnswer named = Situation.aPartyInDoubt().theJudgeHasAnswered("q-1").explainedBy(DUTY_LAWYER)
                .alsoAsks("q-2").asksAbout("q-1").ask(JUDGE_APPOINTMENT);
        assertIs(BLOCKED, "三.12", named);
    }

    // 三.1 “并制作答疑笔录或释明笔录入卷”
    @Test
    public void article3_1_aMandatoryExplanationTurnsGreenOnTheReceiptOnly() {
        assertIs(BLOCKED, "三.1", Gates.filed(Optional.empty()));
        GateAnswer filed = Gates.filed(Optional.of("R-2026-7"));
        assertIs(ALLOWED, "三.1", filed);
        assertTrue(filed.reasons().get(0).facts().get(0).contains("R-2026-7"));
    }

    static void assertIs(Decision decision, String article, GateAnswer answer) {
        assertEquals(answer.toString(), decision, answer.decision());
        assertEquals(answer.toString(), article, answer.reasons().get(0).article().citation());
    }

    @Test
    public void everyModeIsAnsweredWithAtLeastOneReason() {
        for (ExplanationMode mode : ExplanationMode.values()) {
            assertTrue(!Situation.aPartyInDoubt().ask(mode).reasons().isEmpty());
            assertTrue(!Situation.aPartyInDoubt().designated().ask(mode).reasons().isEmpty());
        }
    }
}
