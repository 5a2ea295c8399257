package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.code;
import static org.shiming.matters.app.OwnershipTest.by;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.DefectDesk.Finding;
import org.shiming.matters.app.DefectDesk.Wish;
import org.shiming.matters.domain.Defect;
import org.shiming.matters.domain.DefectKind;
import org.shiming.matters.domain.DefectState;
import org.shiming.support.json.Json;

/** 三.13, first and second. */
public class DefectDeskTest {
    static final Caller STAFF = caller("s-1", "立案庭", Role.CENTRE_STAFF);
    static final Caller JUDGE = caller("j-1", "民一庭", Role.JUDGE);
    static final Caller HEAD = caller("h-1", "民一庭", Role.DIVISION_HEAD);
    static final Caller OTHER_HEAD = caller("h-2", "刑庭", Role.DIVISION_HEAD);
    static final Caller LEADER = caller("b-1", "院领导", Role.COURT_LEADER);
    private static final String WHAT = "本金数额与证据不符";
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

    // 三.13 “发现裁判文书存在表述瑕疵、校对错误等一般性问题的，应依法裁定补正，并在释明过程向当事人说明该瑕疵不影响裁判结果”
    @Test
    public void aSlipGoesToTheJudgeIsCorrectedByRulingAndThePartyIsTold() {
        Defect slip = report(STAFF, DefectKind.PROOFREADING).orFault();
        assertEquals(DefectState.FOUND, slip.state());
        assertEquals("DEFECT_STATE", code(step(STAFF, slip, DefectState.TOLD, "告知", "")));
        assertEquals("DEFECT_NOT_OF_PANEL", code(step(HEAD, slip, DefectState.CONFIRMED, "", "")));
        step(JUDGE, slip, DefectState.CONFIRMED, "", "").orFault();
        assertEquals("RULING_UNKNOWN", code(step(JUDGE, slip, DefectState.RULED, "", "r-1")));
        rig.host.judgmentIsEffective();
        Defect ruled = step(JUDGE, slip, DefectState.RULED, "", "r-1").orFault();
        assertEquals("（2026）豫0481民初123号之一（r-1）", ruled.ruling());
        Defect told = step(STAFF, slip, DefectState.TOLD, "已说明该瑕疵不影响裁判结果", "").orFault();
        assertTrue(told.state().ended());
        assertEquals(4, told.steps().size());
        assertEquals(List.of("MATTER_OPENED", "SLIP_FOUND", "SLIP_CONFIRMED", "SLIP_RULED", "SLIP_TOLD"),
                rig.feed().stream().map(FeedEntry::type).toList());
        var last = Json.tree(rig.feed().get(4).payload());
        assertEquals("DEFECT", last.path("ledger").asText());
        assertEquals("2026-11-20", last.path("toldOn").asText());
        assertFalse(rig.feed().get(4).payload().contains(WHAT));
    }

    @Test
    public void theHostTellsTheRulingsNumberItself() {
        Caller host = new Caller(new PersonId("host"), "审判系统", Set.of(Role.HOST_SYSTEM), FakeHost.COURT, "", true);
        Defect slip = report(STAFF, DefectKind.WORDING_SLIP).orFault();
        step(host, slip, DefectState.CONFIRMED, "", "").orFault();
        assertEquals("（2026）豫0481民初123号之二",
                step(host, slip, DefectState.RULED, "", "（2026）豫0481民初123号之二").orFault().ruling());
    }

    @Test
    public void aJudgeWhoFindsNoSlipSaysWhyAndThatIsKept() {
        Defect slip = report(STAFF, DefectKind.WORDING_SLIP).orFault();
        Defect ended = step(JUDGE, slip, DefectState.DISMISSED, "表述与原卷一致", "").orFault();
        assertEquals("表述与原卷一致", ended.steps().get(1).reason());
        assertEquals(List.of(), rig.defects.list(STAFF, false, true));
        assertEquals(List.of(ended), rig.defects.list(STAFF, false, false));
    }

    // 三.13 “发现生效裁判存在认定事实、适用法律错误、审判程序违法等确有错误的，应提出复查建议并向院庭长汇报”
    @Test
    public void aSuggestionForReviewIsReportedToHeadAndLeaderAndNeverDropped() {
        rig.host.judgmentIsEffective();
        Defect review = report(STAFF, DefectKind.FACT).orFault();
        assertEquals("DEFECT_STATE", code(step(HEAD, review, DefectState.DISMISSED, "不采纳", "")));
        Defect on = step(HEAD, review, DefectState.WITH_PRESIDENT, "经审查认为不成立", "").orFault();
        assertFalse("the head's opinion does not end it", on.state().ended());
        assertEquals("DEFECT_UNKNOWN", code(step(HEAD, review, DefectState.NOT_REFERRED, "不启动", "")));
        Defect decided = step(LEADER, review, DefectState.REFERRED, "依法提请院长决定", "").orFault();
        assertEquals(List.of(DefectState.SUGGESTED, DefectState.WITH_PRESIDENT, DefectState.REFERRED),
                decided.steps().stream().map(Defect.Step::state).toList());
        assertEquals("DEFECT_STATE", code(step(LEADER, review, DefectState.NOT_REFERRED, "改变", "")));
    }

    @Test
    public void whereThereIsNoHeadTheLeaderDecidesSoNothingIsStranded() {
        rig.host.judgmentIsEffective();
        Defect review = report(STAFF, DefectKind.PROCEDURE).orFault();
        assertTrue(step(LEADER, review, DefectState.NOT_REFERRED, "程序合法", "").orFault().state().ended());
    }

    // 三.13 “生效裁判”
    @Test
    public void aSuggestionForReviewConcernsEffectiveJudgmentsOnly() {
        assertEquals("JUDGMENT_NOT_EFFECTIVE", code(report(STAFF, DefectKind.LAW)));
        assertEquals(List.of(), rig.defects.list(LEADER, true, false));
    }

    @Test
    public void aSuggestionIsSealedFromWhoeverHasNoRight() {
        rig.host.judgmentIsEffective();
        Defect review = report(STAFF, DefectKind.LAW).orFault();
        for (Role role : Role.values()) {
            Caller other = caller("x-1", "民一庭", role);
            boolean may = role == Role.COURT_LEADER || role == Role.DIVISION_HEAD;
            assertEquals(role.name(), may ? 1 : 0, rig.defects.list(other, true, false).size());
            assertEquals(role.name(), may ? "DONE" : "DEFECT_UNKNOWN", code(rig.defects.find(other, review.id())));
            assertEquals(role.name(), may ? 1 : 0, rig.defects.ofMatter(other, matter.id()).size());
        }
        assertEquals(1, rig.defects.list(STAFF, true, true).size());
        assertEquals(0, rig.defects.list(OTHER_HEAD, true, false).size());
        assertEquals(0, rig.defects.ofMatter(JUDGE, matter.id()).size());
    }

    @Test
    public void theFeedTellsNothingOfASuggestionButThatItIsThere() {
        rig.host.judgmentIsEffective();
        Defect review = report(STAFF, DefectKind.FACT).orFault();
        step(LEADER, review, DefectState.NOT_REFERRED, "认定无误", "").orFault();
        for (FeedEntry entry : rig.feed().subList(1, 3)) {
            assertEquals("", entry.caseNumber());
            String all = entry.payload();
            assertTrue(all, List.of(WHAT, "认定无误", "豫0481民初", "j-1", "民一庭", matter.id().value(), "FACT\"").stream()
                    .noneMatch(all::contains));
        }
        assertEquals(1, rig.kernel.timeline(FakeHost.COURT, FakeHost.CASE).size());
    }

    @Test
    public void whatIsWrongIsSealedAtRest() throws SQLException {
        rig.host.judgmentIsEffective();
        report(STAFF, DefectKind.FACT).orFault();
        try (Connection connection = rig.database.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("SELECT BODY FROM sm_matters.DEFECT")) {
            assertTrue(rows.next());
            assertFalse(new String(rows.getBytes(1), StandardCharsets.UTF_8).contains(WHAT));
        }
    }

    @Test
    public void aRepeatedMessageDoesNothingTwice() {
        Act act = by(STAFF);
        Finding finding = new Finding(matter.id(), DefectKind.WORDING_SLIP, WHAT);
        assertEquals(rig.defects.report(act, finding), rig.defects.report(act, finding));
        assertEquals(1, rig.defects.list(STAFF, false, false).size());
        assertEquals("MATTER_UNKNOWN", code(rig.defects.report(by(KernelRig.ELSEWHERE), finding)));
        Defect slip = rig.defects.list(STAFF, false, false).get(0);
        Act confirm = by(JUDGE);
        Wish wish = new Wish(slip.id(), DefectState.CONFIRMED, "", "");
        assertEquals(rig.defects.step(confirm, wish), rig.defects.step(confirm, wish));
    }

    private Outcome<Defect> report(Caller caller, DefectKind kind) {
        return rig.defects.report(by(caller), new Finding(matter.id(), kind, WHAT));
    }

    private Outcome<Defect> step(Caller caller, Defect defect, DefectState state, String reason, String ruling) {
        return rig.defects.step(by(caller), new Wish(defect.id(), state, reason, ruling));
    }

    private static Caller caller(String id, String unit, Role role) {
        return new Caller(new PersonId(id), "某人", Set.of(role), FakeHost.COURT, unit, false);
    }
}
