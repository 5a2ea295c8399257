package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.domain.DutyState;

/** Who sees which duties, and in what order. */
public class WorklistTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
        f.report();
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void theJudgeIsNamedNotNumbered() {
        Worklist.Item item = page(caller(Role.COURT_LEADER, "豫0481", ""), all()).items().get(0);
        assertEquals("法官甲", item.judgeName());
        assertEquals("J1", item.judge());
    }

    @Test
    public void aDivisionHeadSeesTheDivisionLeadersSeeTheCourt() {
        assertEquals(2, page(caller(Role.DIVISION_HEAD, "豫0481", "民事审判庭"), all()).total());
        assertEquals(0, page(caller(Role.DIVISION_HEAD, "豫0481", "刑事审判庭"), all()).total());
        assertEquals(2, page(caller(Role.COURT_LEADER, "豫0481", ""), all()).total());
        assertEquals(2, page(caller(Role.TRIAL_MANAGEMENT, "豫0481", ""), all()).total());
        assertEquals(0, page(caller(Role.COURT_LEADER, "豫0482", ""), all()).total());
    }

    @Test
    public void theFiguresCountEverythingWhateverTheFilterShows() {
        f.explanations.record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault();
        Worklist.Page due = page(Fixture.JUDGE, new Worklist.Filter(Optional.of(DutyState.DUE), false,
                Optional.empty(), 20));
        assertEquals(List.of("李某"), due.items().stream().map(Worklist.Item::party).toList());
        assertEquals(1, due.total());
        assertEquals(1, due.due());
        assertEquals(1, due.done());
        assertEquals(1, due.overdue());
    }

    @Test
    public void overdueOnlyShowsWhatIsPastItsDay() {
        Worklist.Page overdue = page(Fixture.JUDGE, new Worklist.Filter(Optional.empty(), true, Optional.empty(), 20));
        assertEquals(List.of("张某某"), overdue.items().stream().map(Worklist.Item::party).toList());
        assertTrue(overdue.items().get(0).overdue());
        assertFalse(page(Fixture.JUDGE, all()).items().get(1).overdue());
    }

    @Test
    public void aLastPageHasNoCursor() {
        assertEquals("", page(Fixture.JUDGE, all()).next());
    }

    private Worklist.Page page(Caller caller, Worklist.Filter filter) {
        return new Worklist(f.unit).page(caller, filter);
    }

    private static Worklist.Filter all() {
        return new Worklist.Filter(Optional.empty(), false, Optional.empty(), 20);
    }

    private static Caller caller(Role role, String court, String unit) {
        return new Caller(new PersonId("X1"), "某", Set.of(role), new CourtCode(court), unit, false);
    }
}
