package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Direction.Kind;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;

/** Designations and leaders' items behind a matter (三.8, 三.9; G6, G8). */
public class DirectionsTest {
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
    public void aLeadersItemClosesOnlyWhenAllThreeHaveBeenTold() {
        direct(Kind.LEADER, "L-1").orFault();
        for (Feedback feedback : Feedback.values()) {
            assertEquals("GATE_LEADER_FEEDBACK_MISSING", code(close(MatterState.REFERRED)));
            tell("L-1", feedback).orFault();
        }
        assertEquals(List.of(), rig.directions.of(FakeHost.COURT, matter.id()).get(0).missing());
        assertEquals("DONE", code(close(MatterState.REFERRED)));
        assertEquals(List.of("MATTER_OPENED", "MATTER_DIRECTED", "FEEDBACK_TOLD", "FEEDBACK_TOLD", "FEEDBACK_TOLD",
                "MATTER_CLOSED"), rig.feed().stream().map(FeedEntry::type).toList());
    }

    @Test
    public void aDesignationClosesWhenWhoeverDesignatedHasTheFeedback() {
        direct(Kind.DESIGNATED, "D-1").orFault();
        assertEquals("GATE_LEADER_FEEDBACK_MISSING", code(close(MatterState.REFERRED)));
        tell("D-1", Feedback.FEEDBACK_TO_LEADER).orFault();
        assertEquals("DONE", code(close(MatterState.REFERRED)));
    }

    @Test
    public void noFeedbackBeforeTheReplyAndNoneTwice() {
        direct(Kind.LEADER, "L-1").orFault();
        assertEquals("FEEDBACK_OUT_OF_ORDER", code(tell("L-1", Feedback.FEEDBACK_TO_CENTRE)));
        assertEquals("FEEDBACK_OUT_OF_ORDER", code(tell("L-1", Feedback.FEEDBACK_TO_LEADER)));
        tell("L-1", Feedback.REPLY_TO_PARTY).orFault();
        assertEquals("FEEDBACK_TOLD_BEFORE", code(tell("L-1", Feedback.REPLY_TO_PARTY)));
        assertEquals("DIRECTION_UNKNOWN", code(tell("L-2", Feedback.REPLY_TO_PARTY)));
        assertEquals("FEEDBACK_IN_FUTURE", code(rig.directions.told(act(), matter.id(), "L-1",
                Feedback.FEEDBACK_TO_CENTRE, NOW.plusSeconds(86_400), "")));
    }

    @Test
    public void theSameItemIsOneDirectionAndOtherContentIsRefused() {
        DirectionView first = direct(Kind.LEADER, "L-1").orFault();
        assertEquals(first, direct(Kind.LEADER, "L-1").orFault());
        assertEquals("DIRECTION_CHANGED", code(direct(Kind.DESIGNATED, "L-1")));
        assertEquals("MATTER_UNKNOWN", code(rig.directions.direct(act(), new MatterId("nix"), direction(Kind.LEADER,
                "L-1"))));
        assertEquals(List.of(), rig.directions.of(KernelRig.ELSEWHERE.court(), matter.id()));
        Act act = act();
        Outcome<DirectionView> told = rig.directions.told(act, matter.id(), "L-1", Feedback.REPLY_TO_PARTY, NOW, "已签收");
        assertEquals(told, rig.directions.told(act, matter.id(), "L-1", Feedback.REPLY_TO_PARTY, NOW, "已签收"));
    }

    @Test
    public void aDirectionBypassesTheOrderButNeverThePanel() {
        assertEquals(Decision.BLOCKED, ask(ExplanationMode.CENTRE_STAFF));
        assertEquals(Decision.BLOCKED, ask(ExplanationMode.DESIGNATED));
        direct(Kind.DESIGNATED, "D-1").orFault();
        assertEquals(Decision.ALLOWED, ask(ExplanationMode.CENTRE_STAFF));
        assertEquals(Decision.ALLOWED, ask(ExplanationMode.DESIGNATED));
        assertEquals("GATE_NOT_ON_PANEL", code(rig.record(matter, ExplanationMode.DESIGNATED, FakeHost.OUTSIDER,
                PartyAnswer.PARTLY)));
    }

    @Test
    public void aDesignatedSessionKeepsTheSourceThatStandsBehindItsMatter() {
        direct(Kind.DESIGNATED, "D-1").orFault();
        RecordSession told = KernelRig.session(matter, ExplanationMode.DESIGNATED, FakeHost.OF_PANEL,
                PartyAnswer.UNDERSTOOD);
        RecordSession silent = new RecordSession(told.matter(), told.mode(), told.explainer(), told.explainerName(),
                told.startedAt(), told.endedAt(), told.occasion(), told.manner(), told.services(), told.results(),
                told.mood(), told.reminders(), told.remarks(), told.approval(), Optional.empty());
        SessionView session = rig.kernel.record(act(), silent).orFault();
        assertEquals("平顶山市中级人民法院", session.recorded().designation().orElseThrow().source());
        direct(Kind.LEADER, "L-1").orFault();
        assertEquals("MATTER_CLOSED", closedThenDirected());
    }

    private String closedThenDirected() {
        tell("D-1", Feedback.FEEDBACK_TO_LEADER).orFault();
        for (Feedback feedback : Feedback.values()) {
            tell("L-1", feedback).orFault();
        }
        close(MatterState.ACCEPTED).orFault();
        return code(direct(Kind.LEADER, "L-9"));
    }

    private Decision ask(ExplanationMode mode) {
        return rig.kernel.ask(new GateQuery(FakeHost.CASE, FakeHost.PARTY, mode, List.of(), Optional.empty(), false))
                .orFault().decision();
    }

    private Outcome<DirectionView> direct(Kind kind, String item) {
        return rig.directions.direct(act(), matter.id(), direction(kind, item));
    }

    private static Direction direction(Kind kind, String item) {
        return new Direction(item, kind, "平顶山市中级人民法院", "（2026）7号", NOW);
    }

    private Outcome<DirectionView> tell(String item, Feedback feedback) {
        return rig.directions.told(act(), matter.id(), item, feedback, NOW, "电话");
    }

    private Outcome<MatterView> close(MatterState state) {
        return rig.kernel.close(act(), matter.id(), state, "");
    }
}
