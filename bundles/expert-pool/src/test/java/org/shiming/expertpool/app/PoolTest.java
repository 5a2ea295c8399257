package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Explainer;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
import org.shiming.expertpool.domain.Expert;
import org.shiming.expertpool.domain.ExpertState;
import org.shiming.expertpool.domain.ExpertStep;

/** Who is of the pool (三.4(2), 三.6). */
public class PoolTest {
    private static final CourtCode COURT = new CourtCode("豫0481");
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void nominatedReviewedByAnotherEngagedSuspendedRemoved() {
        fixture.pool.nominate(fixture.act(Fixture.COORDINATOR), Fixture.nomination("E1", "civil", "")).orFault();
        assertEquals("REVIEW_BY_ANOTHER", Fixture.code(step("E1", ExpertStep.REVIEW)));
        assertEquals("EXPERT_STATE", Fixture.code(step("E1", ExpertStep.ACTIVATE)));
        fixture.engaged("E2", "civil", "");
        assertEquals("SUSPENDED", step("E2", ExpertStep.SUSPEND).orFault().state());
        assertEquals("ACTIVE", step("E2", ExpertStep.RESUME).orFault().state());
        assertEquals("REMOVED", step("E2", ExpertStep.REMOVE).orFault().state());
        assertEquals("DONE", Fixture.code(
                fixture.pool.nominate(fixture.act(Fixture.STAFF), Fixture.nomination("E2", "civil", ""))));
        Expert again = fixture.book.expert("豫0481", "E2").orElseThrow();
        assertEquals("the history goes on", 7, again.history().size());
    }

    @Test
    public void nobodyIsNominatedTwiceOrByAnExpert() {
        fixture.engaged("E1", "civil", "");
        assertEquals("EXPERT_STATE", Fixture.code(
                fixture.pool.nominate(fixture.act(Fixture.STAFF), Fixture.nomination("E1", "civil", ""))));
        assertEquals("STEP_NOT_YOURS", Fixture.code(
                fixture.pool.nominate(fixture.act(Fixture.EXPERT), Fixture.nomination("E9", "civil", ""))));
        assertEquals("STEP_NOT_YOURS", Fixture.code(
                fixture.pool.step(fixture.act(Fixture.STAFF), "E1", ExpertStep.SUSPEND, "出差")));
        assertEquals("EXPERT_UNKNOWN", Fixture.code(step("E9", ExpertStep.REVIEW)));
        assertThrows(InvalidValue.class,
                () -> fixture.pool.nominate(fixture.act(Fixture.STAFF), Fixture.nomination("E3", "astrology", "")));
        assertThrows(InvalidValue.class,
                () -> fixture.pool.step(fixture.act(Fixture.COORDINATOR), "E1", ExpertStep.REMOVE, ""));
    }

    @Test
    public void 三_6_当事人可以根据案件类型选择专家智库内的专家() {
        fixture.engaged("E1", "civil", "");
        fixture.engaged("E2", "criminal", "");
        fixture.engaged("E3", "labour", "");
        fixture.pool.nominate(fixture.act(Fixture.STAFF), Fixture.nomination("E4", "civil", "")).orFault();
        List<String> found = fixture.pool.list(Fixture.STAFF,
                new Pool.Wish(Optional.empty(), Optional.empty(), Optional.of(CaseType.CIVIL))).stream()
                .map(Expert::person).toList();
        assertEquals(List.of("E1", "E3"), found);
        assertEquals(1, fixture.pool.list(Fixture.STAFF,
                new Pool.Wish(Optional.of(ExpertState.NOMINATED), Optional.of("civil"), Optional.empty())).size());
    }

    @Test
    public void declaredEngagementsReachTheConflictCheckAlsoAsTheFirms() {
        fixture.engaged("E1", "lawyers", "某某律师事务所");
        fixture.engaged("E2", "lawyers", "某某律师事务所");
        Engagement against = new Engagement(Optional.of(Fixture.CASE), "张三丰", Engagement.Side.AGAINST, false,
                Optional.of(LocalDate.parse("2026-05-01")));
        assertEquals("DONE", Fixture.code(fixture.pool.declare(fixture.act(Fixture.EXPERT), "E1", against)));
        assertEquals("STEP_NOT_YOURS", Fixture.code(fixture.pool.declare(fixture.act(Fixture.EXPERT), "E2", against)));
        Directory directory = new Directory(fixture.book);
        Explainer own = directory.find(COURT, new PersonId("E1")).orElseThrow();
        assertEquals(List.of(against), own.engagements());
        Explainer colleague = directory.find(COURT, new PersonId("E2")).orElseThrow();
        assertTrue(colleague.engagements().get(0).byFirm());
        assertEquals("张三丰", colleague.engagements().get(0).party());
        assertEquals(Optional.empty(), directory.find(new CourtCode("豫0482"), new PersonId("E1")));
        assertFalse("names of parties stay at home", fixture.feed().toString().contains("张三丰"));
    }

    @Test
    public void theChannelTellsWhoIsAvailableWhen() {
        fixture.engaged("E1", "civil", "");
        fixture.engaged("E2", "labour", "");
        assertEquals(ExplanationMode.EXPERT_APPOINTMENT, fixture.channel.mode());
        assertEquals("专家智库", fixture.channel.providedBy());
        fixture.notified("E1", Fixture.slot(5, "释明一室"));
        assertEquals(2, fixture.channel.available(COURT, Fixture.NOW).size());
        assertEquals(List.of(new PersonId("E2")), fixture.channel.available(COURT, Fixture.slot(5, "x").from()));
        assertEquals(2, fixture.channel.available(COURT, Fixture.slot(5, "x").to()).size());
        step("E2", ExpertStep.SUSPEND).orFault();
        assertEquals(1, fixture.channel.available(COURT, Fixture.NOW).size());
        assertEquals(List.of(), fixture.channel.available(new CourtCode("豫0482"), Fixture.NOW));
    }

    private Outcome<Pool.Placed> step(String person, ExpertStep step) {
        return fixture.pool.step(fixture.act(Fixture.COORDINATOR), person, step, "出差");
    }
}
