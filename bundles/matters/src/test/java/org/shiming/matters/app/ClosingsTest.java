package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.SessionId;
import org.shiming.support.json.Json;

public class ClosingsTest {
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
    public void acceptedMeansUnderstoodOnEveryQuestion() {
        session(PartyAnswer.PARTLY);
        assertEquals("MATTER_STILL_IN_DOUBT", code(rig.kernel.close(act(), matter.id(), MatterState.ACCEPTED, "")));
        session(PartyAnswer.UNDERSTOOD);
        assertEquals(MatterState.ACCEPTED,
                rig.kernel.close(act(), matter.id(), MatterState.ACCEPTED, "服判").orFault().state());
        assertTrue(rig.kernel.open(FakeHost.COURT, Optional.empty(), Optional.empty(), 20).isEmpty());
        assertEquals("服判", Json.tree(rig.feed().get(3).payload()).path("reason").asText());
    }

    @Test
    public void aMatterIsClosedOnceAndNotIntoOpen() {
        assertEquals("MATTER_STATE", code(rig.kernel.close(act(), matter.id(), MatterState.OPEN, "")));
        assertEquals("MATTER_UNKNOWN", code(rig.kernel.close(act(), new MatterId("nix"), MatterState.WITHDRAWN, "")));
        Act act = act();
        MatterView closed = rig.kernel.close(act, matter.id(), MatterState.REFERRED, "").orFault();
        assertEquals("MATTER_CLOSED", code(rig.kernel.close(act(), matter.id(), MatterState.WITHDRAWN, "")));
        assertEquals(closed, rig.kernel.close(act, matter.id(), MatterState.REFERRED, "").orFault());
    }

    @Test
    public void aLeadersItemWaitsForReplyAndFeedback() {
        MatterView leaders = rig.kernel.open(act(), new OpenMatter(FakeHost.CASE, FakeHost.OTHER_PARTY,
                FakeHost.JUDGMENT, Origin.LEADER, List.of("诉求"))).orFault();
        assertEquals("GATE_LEADER_FEEDBACK_MISSING",
                code(rig.kernel.close(act(), leaders.id(), MatterState.REFERRED, "")));
    }

    @Test
    public void theReceiptTurnsTheMandatoryExplanationGreen() {
        SessionView session = session(PartyAnswer.UNDERSTOOD);
        assertEquals(Decision.BLOCKED, rig.kernel.fulfilled(session.id()).orFault().decision());
        SessionView filed = rig.kernel.filed(act(), session.id(), "R-7", NOW).orFault();
        assertEquals(Optional.of("R-7"), filed.filedReceipt());
        assertEquals(Decision.ALLOWED, rig.kernel.fulfilled(session.id()).orFault().decision());
        assertEquals(Optional.of(filed), rig.kernel.session(FakeHost.COURT, session.id()));
        assertEquals("RECORD_FILED", rig.feed().get(2).type());
    }

    @Test
    public void theFirstReceiptStays() {
        SessionView session = session(PartyAnswer.UNDERSTOOD);
        SessionView filed = rig.kernel.filed(act(), session.id(), "R-7", NOW).orFault();
        assertEquals(filed, rig.kernel.filed(act(), session.id(), "R-7", NOW).orFault());
        assertEquals("RECORD_FILED_BEFORE", code(rig.kernel.filed(act(), session.id(), "R-8", NOW)));
        assertEquals(3, rig.feed().size());
    }

    @Test
    public void aSessionOfNobodyOrOfAnotherCourtIsUnknown() {
        assertEquals("SESSION_UNKNOWN", code(rig.kernel.filed(act(), new SessionId("nix"), "R-7", NOW)));
        assertEquals("SESSION_UNKNOWN", code(rig.kernel.fulfilled(new SessionId("nix"))));
        SessionView session = session(PartyAnswer.UNDERSTOOD);
        assertEquals("SESSION_UNKNOWN", code(
                rig.kernel.filed(new Act(act().message(), KernelRig.ELSEWHERE), session.id(), "R-7", NOW)));
    }

    @Test
    public void theOpenListIsPagedByTheMattersOwnOrder() {
        rig.opened("不会多出事项");
        MatterView second = rig.kernel.open(act(), new OpenMatter(FakeHost.SOLE_CASE, FakeHost.PARTY,
                FakeHost.JUDGMENT, Origin.WALK_IN, List.of("二"))).orFault();
        MatterView third = rig.kernel.open(act(), new OpenMatter(FakeHost.SOLE_CASE, FakeHost.OTHER_PARTY,
                FakeHost.JUDGMENT, Origin.JUDGE, List.of())).orFault();
        List<MatterView> page = rig.kernel.open(FakeHost.COURT, Optional.empty(), Optional.empty(), 2);
        assertEquals(List.of(third.id(), second.id()), page.stream().map(MatterView::id).toList());
        assertEquals(List.of(matter.id()), rig.kernel
                .open(FakeHost.COURT, Optional.empty(), Optional.of(second.id()), 2).stream().map(MatterView::id)
                .toList());
        assertEquals(List.of(third.id()), rig.kernel
                .open(FakeHost.COURT, Optional.of(FakeHost.UNDERTAKING), Optional.empty(), 5).stream()
                .map(MatterView::id).toList());
        assertTrue(rig.kernel.open(KernelRig.ELSEWHERE.court(), Optional.empty(), Optional.empty(), 5).isEmpty());
        assertTrue(rig.kernel.ofCase(KernelRig.ELSEWHERE.court(), FakeHost.CASE).isEmpty());
        assertTrue(rig.kernel.matter(KernelRig.ELSEWHERE.court(), matter.id()).isEmpty());
        assertTrue(rig.kernel.timeline(KernelRig.ELSEWHERE.court(), FakeHost.CASE).isEmpty());
    }

    private SessionView session(PartyAnswer answer) {
        return rig.record(matter, ExplanationMode.JUDGE_INITIATED, FakeHost.UNDERTAKING, answer).orFault();
    }
}
