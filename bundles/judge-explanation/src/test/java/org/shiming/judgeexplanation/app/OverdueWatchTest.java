package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.support.json.Json;

/** 三.1: a mandatory explanation that is not done in time is OVERDUE, told once, with its owner (一(二)4). */
public class OverdueWatchTest {
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
    public void theFactNamesTheOwnerAndTheDayAndNoParty() {
        f.report();
        assertTrue(f.overdue.round());
        FeedEntry told = overdue().get(0);
        JsonNode payload = Json.tree(told.payload());
        assertEquals("J1", payload.path("judge").asText());
        assertEquals("民事审判庭", payload.path("division").asText());
        assertEquals("2026-11-09", payload.path("dueOn").asText());
        assertEquals("P1", payload.path("party").asText());
        assertFalse(told.payload(), told.payload().contains("张"));
    }

    @Test
    public void dueTodayIsNotOverdue() {
        f.clock.set("2026-11-09T15:59:59Z");
        f.report();
        assertFalse(f.overdue.round());
        f.clock.set("2026-11-09T16:00:01Z");
        assertTrue(f.overdue.round());
    }

    @Test
    public void aRecordInTheCaseFileIsNeverOverdue() {
        f.report();
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        String key = f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "").orFault()
                .filingKey();
        f.unit.tx().run(em -> f.receipts.take(em, List.of(Fixture.entry("HOST_RECEIPT",
                "{\"key\":\"" + key + "\",\"receiptNumber\":\"收1\",\"receivedAt\":\"2026-11-10T03:00:00Z\"}"))));
        f.receipts.tellKernel();
        f.clock.set("2027-01-05T02:00:00Z");
        f.overdue.round();
        assertEquals(List.of("P2"), overdue().stream().map(e -> Json.tree(e.payload()).path("party").asText())
                .toList());
    }

    @Test
    public void explainedButNotFiledIsOverdueAllTheSame() {
        f.report();
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        assertTrue(f.overdue.round());
        assertEquals(1, overdue().size());
    }

    @Test
    public void withoutACalendarNothingIsOverdueUntilItCanTellTheDay() {
        Judgments blind = new Judgments(f.unit, f.cases, new DueDays(f.settings));
        blind.report(f.act(Fixture.HOST), Fixture.CASE, Fixture.JUDGMENT).orFault();
        OverdueWatch without = new OverdueWatch(f.unit, new DueDays(f.settings));
        assertFalse(without.round());
        assertEquals(Optional.empty(), duty("P1").dueOn());
        assertTrue("the calendar has come", f.overdue.round());
        assertEquals("2026-11-09", duty("P1").dueOn().orElseThrow().toString());
    }

    @Test
    public void serviceMovesTheLimitWhenTheJudgmentIsReportedAgain() {
        f.report();
        assertEquals("2026-11-12", duty("P2").dueOn().orElseThrow().toString());
        CaseFacts before = f.host.facts;
        f.host.facts = new CaseFacts(before.caseNumber(), before.court(), before.superiorCourt(), before.appealCourt(),
                before.type(), before.procedure(), before.cause(), "民事审判第二庭", before.panel().get(1).person(),
                before.panel(), before.parties(), before.documents(),
                List.of(new CaseFacts.ServiceRecord(Fixture.JUDGMENT, Fixture.DEFENDANT, "直接",
                        Optional.of(java.time.LocalDate.parse("2026-11-03")), "已送达")),
                before.flags(), before.fees(), before.performance());
        f.report();
        assertEquals("2026-11-06", duty("P2").dueOn().orElseThrow().toString());
        assertEquals("J2", duty("P2").judge());
        assertEquals("法官乙", duty("P2").judgeName());
        assertEquals("民事审判第二庭", duty("P2").division());
    }

    private List<FeedEntry> overdue() {
        return f.told().stream().filter(e -> "DUTY_OVERDUE".equals(e.type())).toList();
    }

    private DutyRow duty(String party) {
        return f.unit.tx().read(
                em -> JudgeQueries.duty(em, Fixture.CASE.value(), Fixture.JUDGMENT.value(), party).orElseThrow());
    }
}
