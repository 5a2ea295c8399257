package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.channel.Explainer;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** What may come next, and what came before. */
public class GuidingTest {
    private static final Explainer FREE = new Explainer(KernelRig.LAWYER, "某甲", "甲律师事务所", List.of());
    private static final Explainer COLLEAGUE = new Explainer(new PersonId("l-2"), "某乙", "某某律师事务所", List.of());
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

    @Test
    public void everyModeIsAnsweredAndTheProposedOneStandsFirst() {
        List<NextStep> steps = next();
        assertEquals(ExplanationMode.values().length, steps.size());
        assertEquals(ExplanationMode.DUTY_LAWYER, steps.get(0).mode());
        assertTrue(steps.get(0).proposed());
        assertEquals(1, steps.stream().filter(NextStep::proposed).count());
        assertEquals(List.of(), steps.get(0).providedBy());
        assertFalse(steps.get(0).answer().channelInstalled());
    }

    @Test
    public void aMatterThatWaitsForAMissingChannelMovesOnWhenItIsDeployed() {
        assertEquals(List.of(), next().get(0).available());
        rig.kernel.channels = () -> List.of(new FakePlugin(ExplanationMode.DUTY_LAWYER, FREE));
        NextStep lawyer = next().get(0);
        assertTrue(lawyer.answer().channelInstalled());
        assertEquals(List.of("测试插件"), lawyer.providedBy());
        assertEquals(List.of(FREE.person()), lawyer.available());
    }

    @Test
    public void whoIsInConflictIsLeftOutBeforeAnybodyIsInvited() {
        FakePlugin plugin = new FakePlugin(ExplanationMode.DUTY_LAWYER, FREE, COLLEAGUE);
        rig.kernel.channels = () -> List.of(plugin);
        rig.kernel.directories = () -> List.of(plugin);
        NextStep lawyer = next().get(0);
        assertEquals(List.of(FREE.person()), lawyer.available());
        assertEquals(1, lawyer.inConflict());
        assertEquals("GATE_CONFLICT",
                code(rig.record(matter, ExplanationMode.DUTY_LAWYER, COLLEAGUE.person(), PartyAnswer.PARTLY)));
        assertEquals("DONE",
                code(rig.record(matter, ExplanationMode.DUTY_LAWYER, FREE.person(), PartyAnswer.PARTLY)));
    }

    @Test
    public void aPluginThatFailsOrHangsCostsItsOwnAnswerOnly() {
        rig.kernel.channels = () -> List.of(new FakePlugin(ExplanationMode.DUTY_LAWYER, FREE).failing(),
                new FakePlugin(ExplanationMode.DUTY_LAWYER, FREE).hanging(),
                new FakePlugin(ExplanationMode.DUTY_LAWYER, COLLEAGUE));
        assertEquals(List.of(COLLEAGUE.person()), next().get(0).available());
        rig.kernel.directories = () -> List.of(new FakePlugin(ExplanationMode.DUTY_LAWYER, FREE).failing());
        assertEquals("GATE_CONFLICT_UNCHECKED",
                code(rig.record(matter, ExplanationMode.DUTY_LAWYER, FREE.person(), PartyAnswer.PARTLY)));
    }

    @Test
    public void theStepsFollowTheLoop() {
        rig.record(matter, ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER, PartyAnswer.NOT_UNDERSTOOD).orFault();
        assertEquals(ExplanationMode.CENTRE_STAFF, next().get(0).mode());
        rig.record(matter, ExplanationMode.CENTRE_STAFF, new PersonId("s-1"), PartyAnswer.PARTLY).orFault();
        assertEquals(ExplanationMode.JUDGE_APPOINTMENT, next().get(0).mode());
        assertEquals(Decision.ALLOWED, next().get(0).answer().decision());
        rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL, PartyAnswer.PARTLY).orFault();
        assertTrue(next().stream().noneMatch(NextStep::proposed));
    }

    @Test
    public void anotherCourtsMatterIsUnknown() {
        assertEquals("MATTER_UNKNOWN", code(rig.kernel.next(KernelRig.ELSEWHERE.court(), matter.id())));
        assertEquals("MATTER_UNKNOWN", code(rig.kernel.next(FakeHost.COURT, new MatterId("nix"))));
        rig.host.goAway();
        assertEquals("HOST_AWAY", code(rig.kernel.next(FakeHost.COURT, matter.id())));
    }

    @Test
    public void earlierExplanationsOfAPartyOverAllCasesNewestFirst() {
        MatterView other = rig.kernel.open(act(), new OpenMatter(FakeHost.SOLE_CASE, FakeHost.PARTY,
                FakeHost.JUDGMENT, Origin.WALK_IN, List.of("为什么"))).orFault();
        rig.record(matter, ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER, PartyAnswer.UNDERSTOOD).orFault();
        rig.record(other, ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER, PartyAnswer.PARTLY).orFault();
        List<EarlierExplanation> earlier = rig.kernel.earlier(FakeHost.COURT, FakeHost.PARTY, 10);
        assertEquals(List.of(FakeHost.SOLE_CASE, FakeHost.CASE),
                earlier.stream().map(EarlierExplanation::caseNumber).toList());
        assertEquals(List.of(0, 1), earlier.stream().map(EarlierExplanation::understood).toList());
        assertEquals(1, rig.kernel.earlier(FakeHost.COURT, FakeHost.PARTY, 1).size());
        assertEquals(List.of(), rig.kernel.earlier(FakeHost.COURT, new PartyId("p-2"), 10));
        assertEquals(List.of(), rig.kernel.earlier(KernelRig.ELSEWHERE.court(), FakeHost.PARTY, 10));
        assertEquals(Optional.empty(), earlier.stream().filter(one -> one.toString().contains("为什么")).findAny());
    }

    private List<NextStep> next() {
        return rig.kernel.next(FakeHost.COURT, matter.id()).orFault();
    }
}
