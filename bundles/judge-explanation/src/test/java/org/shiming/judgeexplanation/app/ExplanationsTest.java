package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.support.json.Json;

/** A judge records an explanation (三.1, 三.2): every refusal leaves nothing behind. */
public class ExplanationsTest {
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
    public void theKernelGetsTheJudgesNameModeAndTheWholeChecklist() {
        f.explanations.record(f.act(Fixture.JUDGE), reminding(Set.of("PERFORM", "FEE"))).orFault();
        RecordSession kept = f.matters.sessions.get(0).recorded();
        assertEquals(ExplanationMode.JUDGE_INITIATED, kept.mode());
        assertEquals("法官甲", kept.explainerName());
        assertEquals(List.of("PERFORM", "FEE"), kept.reminders().stream().filter(RecordSession.Reminder::given)
                .map(RecordSession.Reminder::code).toList());
        assertTrue("what was not said stands there unticked",
                kept.reminders().stream().anyMatch(reminder -> !reminder.given()));
    }

    /** 三.2: performance and fee payment after a reminder are credited to the judge; this is what they count from. */
    @Test
    public void theFactSaysWhatWasOwedWhenThePartyWasReminded() {
        f.explanations.record(f.act(Fixture.JUDGE), reminding(Set.of("PERFORM"))).orFault();
        JsonNode payload = Json.tree(told("REMINDED").get(0).payload());
        assertEquals(1, payload.path("v").asInt());
        assertEquals(2000, payload.path("feesOutstanding").asInt());
        assertEquals(1, payload.path("unperformed").asInt());
        assertEquals("PERFORM", payload.path("codes").path(0).asText());
        assertEquals("P2", payload.path("party").asText());
    }

    @Test
    public void noFactHasTheWordsOfQuestionsOrAnswers() {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        for (FeedEntry entry : f.told()) {
            assertFalse(entry.payload(), entry.payload().contains("利息"));
            assertFalse(entry.payload(), entry.payload().contains("张三丰"));
        }
    }

    @Test
    public void whatTheGatesRefuseLeavesNoRecordNoNumberAndNoFact() {
        f.matters.refusal = Outcome.refused(Refusal.byRule("GATE_SAME_QUESTION", Article.SAME_QUESTION,
                "同一问题不再安排。", List.of()));
        assertEquals("GATE_SAME_QUESTION",
                code(f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF))));
        assertTrue(f.told().isEmpty());
        assertTrue(records().isEmpty());
        f.matters.refusal = null;
        assertEquals("（2026）豫0481释笔第1号", f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().recordNumber());
    }

    @Test
    public void aCallCutOffAfterTheKernelIsCompletedByRepeatingIt() {
        Act act = f.act(Fixture.JUDGE);
        Explanations.Wish wish = Fixture.explanation(Fixture.PLAINTIFF);
        f.matters.record(new Act(new MessageId(act.message() + ":s"), Fixture.JUDGE),
                session("matter-" + Fixture.PLAINTIFF)).orFault();
        Explanations.Recorded recorded = f.explanations.record(act, wish).orFault();
        assertEquals("session-1", recorded.session());
        assertEquals("the kernel recorded it once", 1, f.matters.sessions.size());
        assertEquals(1, records().size());
    }

    @Test
    public void aMessageIdOfSixtyFourCharactersIsGoodForBothParts() {
        Act act = new Act(new MessageId("m".repeat(64)), Fixture.JUDGE);
        Explanations.Recorded first = f.explanations.record(act, Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        assertEquals(first, f.explanations.record(act, Fixture.explanation(Fixture.PLAINTIFF)).orFault());
        assertEquals(1, f.matters.sessions.size());
    }

    @Test
    public void explainingAgainKeepsHistoryWithANumberOfItsOwn() {
        f.report();
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        f.clock.set("2026-11-11T02:00:00Z");
        Explanations.Recorded second = f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        assertEquals("（2026）豫0481释笔第2号", second.recordNumber());
        assertEquals(2, records().size());
        assertEquals(2, f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0).records().size());
    }

    @Test
    public void numbersBeginAnewEachYear() {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        f.clock.set("2026-12-31T16:00:00Z");
        assertEquals("（2027）豫0481释笔第1号", f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.DEFENDANT)).orFault().recordNumber());
    }

    @Test
    public void whoeverAndWhateverIsNotOfTheCaseIsRefusedBeforeTheKernelIsAsked() {
        Explanations.Wish plain = Fixture.explanation(Fixture.PLAINTIFF);
        assertEquals("CASE_UNKNOWN", code(f.explanations.record(f.act(Fixture.judge("J1", "豫0482", "")), plain)));
        assertEquals("NOT_OF_PANEL", code(f.explanations.record(f.act(Fixture.judge("J9", "豫0481", "")), plain)));
        assertEquals("PARTY_NOT_OF_CASE",
                code(f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(new PartyId("P9")))));
        assertEquals("JUDGMENT_NOT_ISSUED", code(f.explanations.record(f.act(Fixture.JUDGE),
                new Explanations.Wish(plain.caseNumber(), Fixture.DRAFT, plain.party(), plain.startedAt(),
                        plain.endedAt(), plain.occasion(), plain.manner(), plain.services(), plain.results(),
                        plain.mood(), Set.of(), "", false, Optional.empty()))));
        assertTrue(f.matters.byMessage.isEmpty());
    }

    private static Explanations.Wish reminding(Set<String> codes) {
        Explanations.Wish plain = Fixture.explanation(Fixture.DEFENDANT);
        return new Explanations.Wish(plain.caseNumber(), plain.document(), plain.party(), plain.startedAt(),
                plain.endedAt(), plain.occasion(), plain.manner(), plain.services(), plain.results(), plain.mood(),
                codes, "", false, Optional.empty());
    }

    private static RecordSession session(String matter) {
        Explanations.Wish plain = Fixture.explanation(Fixture.PLAINTIFF);
        return new RecordSession(new org.shiming.api.value.MatterId(matter), ExplanationMode.JUDGE_INITIATED,
                Fixture.JUDGE.id(), "法官甲", plain.startedAt(), plain.endedAt(), "送达", "现场", plain.services(),
                plain.results(), plain.mood(), List.of(), "", Optional.empty(), Optional.empty());
    }

    private List<RecordRow> records() {
        return f.unit.tx().read(em -> JudgeQueries.records(em, "豫0481", Fixture.CASE.value()));
    }

    private List<FeedEntry> told(String type) {
        return f.told().stream().filter(e -> type.equals(e.type())).toList();
    }
}
