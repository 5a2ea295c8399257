package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.store.LoopQueries;
import org.shiming.judgeexplanation.store.NoticeRow;
import org.shiming.support.json.Json;

/** 三.12: 对当事人情绪激动、存在信访、闹访风险的案件，法官主动释明后要加强与司法释明中心沟通，可将释明内容在相应工作台账上登记. */
public class NoticesTest {
    private static final String SAID = "已说明利息的计算，当事人称要去上访。";
    private static final Caller CENTRE = new Caller(new PersonId("C1"), "专职甲", Set.of(Role.CENTRE_STAFF),
            new CourtCode("豫0481"), "司法释明中心", false);

    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void afterExplainingTheJudgeTellsTheCentreAndTheCentreSignsForIt() {
        explain(Fixture.PLAINTIFF);
        Notices.Told told = tell(SAID).orFault();
        assertTrue(told.registered());
        assertEquals(Optional.empty(), told.takenAt());
        Notices.View view = f.notices.page(CENTRE, true, Optional.empty(), 10).items().get(0);
        assertEquals(SAID, view.said());
        assertEquals("张某某", view.partyLabel());
        assertEquals("法官甲", view.judgeName());
        Notices.Told taken = f.notices.take(f.act(CENTRE), told.id()).orFault();
        assertEquals(Optional.of(Fixture.NOW), taken.takenAt());
        assertEquals(0, f.notices.page(CENTRE, true, Optional.empty(), 10).total());
        assertEquals("专职甲", f.notices.page(CENTRE, false, Optional.empty(), 10).items().get(0).takenName());
    }

    @Test
    public void theJudgeSeesOnThePanelWhetherTheCentreSigned() {
        f.report();
        explain(Fixture.PLAINTIFF);
        Notices.Told told = tell("").orFault();
        assertEquals(Optional.empty(), noticeOnPanel().takenAt());
        f.notices.take(f.act(CENTRE), told.id()).orFault();
        assertEquals(Optional.of(Fixture.NOW), noticeOnPanel().takenAt());
    }

    @Test
    public void beforeTheJudgeHasExplainedThereIsNothingToTell() {
        assertEquals("JUDGE_EXPLAINS_FIRST", code(tell(SAID)));
        explain(Fixture.DEFENDANT);
        assertEquals("another party was explained to", "JUDGE_EXPLAINS_FIRST", code(tell(SAID)));
    }

    @Test
    public void aGroundIsNeeded() {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> f.notices.tell(f.act(Fixture.JUDGE),
                new Notices.Wish(Fixture.CASE, Fixture.PLAINTIFF, false, false, "")));
        assertEquals("NOTICE_GROUND_NEEDED", refused.code());
    }

    @Test
    public void onlyThePanelTellsAndOnlyOfItsParties() {
        explain(Fixture.PLAINTIFF);
        assertEquals("NOT_OF_PANEL", code(f.notices.tell(f.act(Fixture.judge("J9", "豫0481", "")), wish(SAID))));
        assertEquals("PARTY_NOT_OF_CASE", code(f.notices.tell(f.act(Fixture.JUDGE),
                new Notices.Wish(Fixture.CASE, new PartyId("P9"), true, false, ""))));
        assertEquals("CASE_UNKNOWN", code(f.notices.tell(f.act(Fixture.judge("J1", "豫0482", "")), wish(SAID))));
        f.host.away = true;
        assertEquals("HOST_AWAY", code(tell(SAID)));
        assertEquals(0, f.notices.page(CENTRE, false, Optional.empty(), 10).total());
    }

    @Test
    public void toldTwiceUnderOneMessageItIsOneNotice() {
        explain(Fixture.PLAINTIFF);
        Act act = f.act(Fixture.JUDGE);
        assertEquals(f.notices.tell(act, wish(SAID)).orFault(), f.notices.tell(act, wish(SAID)).orFault());
        assertEquals("MESSAGE_ID_REUSED", code(f.notices.tell(act, wish("另一番话"))));
        assertEquals(1, f.notices.page(CENTRE, false, Optional.empty(), 10).total());
    }

    @Test
    public void itIsSignedForOnceAndOnlyInItsCourt() {
        explain(Fixture.PLAINTIFF);
        String id = tell("").orFault().id();
        Caller elsewhere = new Caller(new PersonId("C9"), "专职乙", Set.of(Role.CENTRE_STAFF), new CourtCode("豫0482"), "",
                false);
        assertEquals("NOTICE_UNKNOWN", code(f.notices.take(f.act(elsewhere), id)));
        f.notices.take(f.act(CENTRE), id).orFault();
        assertEquals("NOTICE_TAKEN", code(f.notices.take(f.act(CENTRE), id)));
        assertEquals("NOTICE_UNKNOWN", code(f.notices.take(f.act(CENTRE), "no-such")));
        assertEquals(0, f.notices.page(elsewhere, false, Optional.empty(), 10).total());
    }

    @Test
    public void whatWasSaidIsSealedAtRestAndNeverInTheFeed() {
        explain(Fixture.PLAINTIFF);
        tell(SAID).orFault();
        NoticeRow row = f.unit.tx().read(
                em -> LoopQueries.noticesOfCase(em, "豫0481", Fixture.CASE.value()).get(0));
        assertFalse(row.content().said().contains("上访"));
        List<FeedEntry> told = f.told().stream().filter(e -> "CENTRE_TOLD".equals(e.type())).toList();
        assertEquals(1, told.size());
        assertFalse(told.get(0).payload(), told.get(0).payload().contains("上访"));
        assertTrue(Json.tree(told.get(0).payload()).path("registered").asBoolean());
    }

    @Test
    public void tellingWhileRecordingIsOneTransactionWithTheSession() {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.felt(Fixture.PLAINTIFF, Mood.AGITATED, true)).orFault();
        Notices.View view = f.notices.page(CENTRE, true, Optional.empty(), 10).items().get(0);
        assertTrue(view.agitated());
        assertFalse(view.petitionRisk());
        assertEquals(List.of("CENTRE_TOLD", "REMINDED"), f.told().stream().map(FeedEntry::type).toList());
    }

    @Test
    public void aCalmPartyOfWhomTheCentreIsToldIsOneWithAPetitionRisk() {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.felt(Fixture.PLAINTIFF, Mood.CALM, true)).orFault();
        assertTrue(f.notices.page(CENTRE, true, Optional.empty(), 10).items().get(0).petitionRisk());
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.felt(Fixture.DEFENDANT, Mood.AGITATED, false)).orFault();
        assertEquals("not told unless the judge says so", 1,
                f.notices.page(CENTRE, true, Optional.empty(), 10).total());
    }

    @Test
    public void pagesGoFromTheNewestToTheOldest() {
        explain(Fixture.PLAINTIFF);
        for (int i = 0; i < 3; i++) {
            f.clock.set("2026-11-10T02:0" + i + ":00Z");
            tell("第 " + i + " 次").orFault();
        }
        Notices.Page first = f.notices.page(CENTRE, false, Optional.empty(), 2);
        assertEquals(List.of("第 2 次", "第 1 次"), first.items().stream().map(Notices.View::said).toList());
        Notices.Page second = f.notices.page(CENTRE, false, first.next(), 2);
        assertEquals(List.of("第 0 次"), second.items().stream().map(Notices.View::said).toList());
        assertEquals(Optional.empty(), second.next());
    }

    private void explain(PartyId party) {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(party)).orFault();
    }

    private Outcome<Notices.Told> tell(String said) {
        return f.notices.tell(f.act(Fixture.JUDGE), wish(said));
    }

    private static Notices.Wish wish(String said) {
        return new Notices.Wish(Fixture.CASE, Fixture.PLAINTIFF, true, true, said);
    }

    private PanelView.Notice noticeOnPanel() {
        return f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0).notices().get(0);
    }
}
