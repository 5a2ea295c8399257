package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.LAWYER;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

public class AskingTest {
    private KernelRig rig;

    @Before
    public void open() {
        rig = new KernelRig();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void aPartyThatHasAskedNothingYetIsSentToTheLawyer() {
        assertEquals(Decision.ALLOWED, ask(ExplanationMode.DUTY_LAWYER).decision());
        assertEquals(Optional.of(ExplanationMode.DUTY_LAWYER), ask(ExplanationMode.CENTRE_STAFF).route());
    }

    @Test
    public void anUnknownCasePartyOrQuestionIsARefusal() {
        assertEquals("CASE_UNKNOWN", code(rig.kernel.ask(query(new CaseNumber("（2026）豫0481民初999号"),
                FakeHost.PARTY, ExplanationMode.DUTY_LAWYER))));
        assertEquals("PARTY_NOT_OF_CASE", code(rig.kernel.ask(query(FakeHost.CASE, new PartyId("p-9"),
                ExplanationMode.DUTY_LAWYER))));
        assertEquals("QUESTION_UNKNOWN", code(rig.kernel.ask(new GateQuery(FakeHost.CASE, FakeHost.PARTY,
                ExplanationMode.DUTY_LAWYER, List.of(new QuestionId("nix")), Optional.empty(), false))));
    }

    @Test
    public void theHostAwayIsAnAnswerAndWithMemoryEvenAGatesAnswer() {
        rig.host.remembersSince("2026-11-19T08:30:00Z");
        String facts = ask(ExplanationMode.DUTY_LAWYER).reasons().get(0).facts().toString();
        assertTrue(facts, facts.contains("按 2026-11-19 16:30 留存信息"));
        rig.host.goAway();
        assertEquals("HOST_AWAY", code(rig.kernel.ask(query(FakeHost.CASE, FakeHost.PARTY,
                ExplanationMode.DUTY_LAWYER))));
    }

    @Test
    public void channelsComeAndGoWhileTheLoopGoesOnAnswering() {
        assertFalse(ask(ExplanationMode.DUTY_LAWYER).channelInstalled());
        rig.kernel.channels = () -> List.of(channel(ExplanationMode.DUTY_LAWYER));
        assertTrue(ask(ExplanationMode.DUTY_LAWYER).channelInstalled());
        assertFalse(ask(ExplanationMode.EXPERT_APPOINTMENT).channelInstalled());
        rig.kernel.channels = () -> List.of();
        GateAnswer gone = ask(ExplanationMode.DUTY_LAWYER);
        assertFalse(gone.channelInstalled());
        assertEquals(Decision.ALLOWED, gone.decision());
    }

    @Test
    public void aMatterWaitsForAChannelThatIsNotInstalledAndIsNotLost() {
        MatterView matter = rig.opened("为什么不支持利息");
        assertFalse(ask(ExplanationMode.DUTY_LAWYER).channelInstalled());
        assertEquals(List.of(matter), rig.kernel.open(FakeHost.COURT, Optional.empty(), Optional.empty(), 10));
        assertEquals(MatterState.OPEN, rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().state());
    }

    @Test
    public void theGateAndTheRecordAgreeAtEveryStepOfTheLoop() {
        MatterView matter = rig.opened("为什么不支持利息");
        for (ExplanationMode mode : List.of(ExplanationMode.CENTRE_STAFF, ExplanationMode.JUDGE_APPOINTMENT,
                ExplanationMode.DUTY_LAWYER, ExplanationMode.CENTRE_STAFF, ExplanationMode.JUDGE_APPOINTMENT,
                ExplanationMode.JUDGE_APPOINTMENT, ExplanationMode.JUDGE_INITIATED,
                ExplanationMode.JUDGE_APPOINTMENT, ExplanationMode.EXPERT_APPOINTMENT)) {
            PersonId explainer = mode == ExplanationMode.DUTY_LAWYER ? LAWYER : FakeHost.UNDERTAKING;
            GateAnswer answer = rig.kernel.ask(new GateQuery(FakeHost.CASE, FakeHost.PARTY, mode,
                    List.of(matter.questions().get(0).id()), Optional.of(explainer), false)).orFault();
            Outcome<?> recorded = rig.record(matter, mode, explainer, PartyAnswer.NOT_UNDERSTOOD);
            assertEquals(mode + " " + answer, answer.decision() == Decision.ALLOWED, recorded.isDone());
            if (!recorded.isDone()) {
                assertEquals(answer.reasons().get(0).code(), code(recorded));
            }
        }
    }

    @Test
    public void theSoleJudgesCaseGoesToThatJudgeOrOneWithApproval() {
        GateAnswer own = rig.kernel.ask(judge(FakeHost.SOLE_CASE, FakeHost.UNDERTAKING)).orFault();
        GateAnswer other = rig.kernel.ask(judge(FakeHost.SOLE_CASE, FakeHost.OF_PANEL)).orFault();
        assertEquals(Decision.ALLOWED, own.decision());
        assertEquals(Decision.NEEDS_APPROVAL, other.decision());
        assertEquals("GATE_NOT_ON_PANEL", other.reasons().get(0).code());
    }

    @Test
    public void askingLeavesNoTrace() {
        ask(ExplanationMode.DUTY_LAWYER);
        ask(ExplanationMode.JUDGE_APPOINTMENT);
        assertTrue(rig.feed().isEmpty());
        assertTrue(rig.kernel.timeline(FakeHost.COURT, FakeHost.CASE).isEmpty());
    }

    @Test
    public void aClosedMatterDoesNotOpenTheWayForANewOne() {
        MatterView first = rig.readyForAJudge();
        assertEquals(Decision.ALLOWED, ask(ExplanationMode.JUDGE_APPOINTMENT).decision());
        rig.kernel.close(act(), first.id(), MatterState.REFERRED, "").orFault();
        rig.opened("另一个疑问");
        assertEquals("GATE_THIRD_PARTY_FIRST", ask(ExplanationMode.JUDGE_APPOINTMENT).reasons().get(0).code());
    }

    private GateAnswer ask(ExplanationMode mode) {
        return rig.kernel.ask(query(FakeHost.CASE, FakeHost.PARTY, mode)).orFault();
    }

    private static GateQuery query(CaseNumber number, PartyId party, ExplanationMode mode) {
        return new GateQuery(number, party, mode, List.of(), Optional.empty(), false);
    }

    private static GateQuery judge(CaseNumber number, PersonId judge) {
        return new GateQuery(number, FakeHost.PARTY, ExplanationMode.DESIGNATED, List.of(), Optional.of(judge), true);
    }

    private static ExplanationChannel channel(ExplanationMode mode) {
        return new ExplanationChannel() {
            @Override
            public ExplanationMode mode() {
                return mode;
            }

            @Override
            public String providedBy() {
                return "测试";
            }

            @Override
            public List<PersonId> available(CourtCode court, Instant at) {
                return List.of();
            }
        };
    }
}
