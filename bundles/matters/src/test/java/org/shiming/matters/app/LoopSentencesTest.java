package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.NextStep;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;

/** The plan's sentences about the loop as a whole, on the real store. */
public class LoopSentencesTest {
    private static final PersonId STAFF = new PersonId("s-1");
    private KernelRig rig;
    private MatterView matter;

    @Before
    public void open() {
        rig = new KernelRig();
        matter = rig.opened("为什么不支持利息");
    }

    @After
    public void close() {
        rig.close();
    }

    // 二(三) “当事人对裁判文书有疑问的，引导至司法释明中心，由值班律师、专家、心理咨询师等第三方人员开展”
    @Test
    public void article2_3_whoHasDoubtsIsGuidedToAThirdParty() {
        assertEquals(ExplanationMode.DUTY_LAWYER, proposed());
        assertEquals(Decision.ALLOWED, decision(ExplanationMode.EXPERT_APPOINTMENT));
    }

    // 二(三) “经第三方释明后，当事人仍情绪激动的，由释明中心专职工作人员负责安抚当事人情绪”
    @Test
    public void article2_3_afterAThirdPartyTheStaffAreNext() {
        explain(ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER);
        assertEquals(ExplanationMode.CENTRE_STAFF, proposed());
    }

    // 二(三) “当事人还可以在司法释明专家库内选择预约专家释明”
    @Test
    public void article2_3_anExpertStaysThePartysChoice() {
        explain(ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER);
        assertEquals(Decision.ALLOWED, decision(ExplanationMode.EXPERT_APPOINTMENT));
    }

    // 二(三) “如仍有少数当事人不服判息诉且承办法官未曾释明过的，采取预约释明回流至承办法官”
    @Test
    public void article2_3_whoStillDoubtsFlowsBackToTheJudge() {
        explain(ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER);
        explain(ExplanationMode.CENTRE_STAFF, STAFF);
        assertEquals(ExplanationMode.JUDGE_APPOINTMENT, proposed());
        assertEquals(Decision.ALLOWED, decision(ExplanationMode.JUDGE_APPOINTMENT));
    }

    // 二(三) “上级部门或者本院院领导可指定相关单位或部门释明”
    @Test
    public void article2_3_aDesignationIsTheNextStepWhateverCameBefore() {
        assertEquals(Decision.BLOCKED, decision(ExplanationMode.DESIGNATED));
        designate();
        assertEquals(ExplanationMode.DESIGNATED, proposed());
        assertEquals(Decision.ALLOWED, decision(ExplanationMode.DESIGNATED));
    }

    // 三.3 “法官主动释明后当事人仍对裁判文书存有疑间的，法官也可告知当事人前往司法释明中心再次进行答疑释明”
    @Test
    public void article3_3_afterTheJudgeTheCentreExplainsAgain() {
        explain(ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING);
        assertEquals(ExplanationMode.DUTY_LAWYER, proposed());
        assertEquals(Decision.ALLOWED, decision(ExplanationMode.CENTRE_STAFF));
    }

    // 三.5 “仍不理解的，由司法释明中心专职释明人员负责接待，安抚当事人情绪，并告知当事人可通过其他法律途径反映问题”
    @Test
    public void article3_5_whereTheStaffGuideToOtherAvenuesTheMatterIsReferred() {
        explain(ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER);
        explain(ExplanationMode.CENTRE_STAFF, STAFF);
        assertEquals("MATTER_STILL_IN_DOUBT", code(rig.kernel.close(act(), matter.id(), MatterState.ACCEPTED, "")));
        assertEquals("DONE", code(rig.kernel.close(act(), matter.id(), MatterState.REFERRED, "已告知上诉途径")));
    }

    // 三.8 “并将释明情况及时反馈领导机关、上级法院或者本院院领导”
    @Test
    public void article3_8_aDesignationIsNotClosedBeforeTheFeedback() {
        designate();
        assertEquals("GATE_LEADER_FEEDBACK_MISSING",
                code(rig.kernel.close(act(), matter.id(), MatterState.REFERRED, "")));
    }

    // 三.13 “对穷尽各种释明途径，当事人仍不息诉服判的，引导当事人通过上诉、申诉、申请再审、检察监督等法律途径反映诉求”
    @Test
    public void article3_13_whenEveryWayIsGoneTheAvenuesRemain() {
        explain(ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER);
        explain(ExplanationMode.CENTRE_STAFF, STAFF);
        explain(ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL);
        assertTrue(new Worklist(rig.kernel).item(FakeHost.COURT, matter.id()).orElseThrow()
                .exhausted());
        assertTrue(next().stream().noneMatch(NextStep::proposed));
        assertEquals("DONE", code(rig.kernel.close(act(), matter.id(), MatterState.REFERRED, "已引导申请再审")));
    }

    private void designate() {
        rig.directions.direct(act(), matter.id(), new Direction("D-1", Direction.Kind.DESIGNATED, "省高级人民法院", "",
                KernelRig.NOW)).orFault();
    }

    private void explain(ExplanationMode mode, PersonId explainer) {
        rig.record(matter, mode, explainer, PartyAnswer.NOT_UNDERSTOOD).orFault();
    }

    private ExplanationMode proposed() {
        Optional<NextStep> step = next().stream().filter(NextStep::proposed).findFirst();
        return step.orElseThrow().mode();
    }

    private Decision decision(ExplanationMode mode) {
        return next().stream().filter(step -> step.mode() == mode).findFirst().orElseThrow().answer().decision();
    }

    private List<NextStep> next() {
        return rig.kernel.next(FakeHost.COURT, matter.id()).orFault();
    }
}
