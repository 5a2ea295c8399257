package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;

/** A year by two people. The file of 2027 here is invented for the test; no notice of 2027 was published yet. */
public class YearImportsTest {
    public static final String INVENTED = """
            date,kind,name
            2027-01-01,holiday,元旦
            2027-02-05,holiday,春节
            2027-02-08,holiday,春节
            2027-02-09,holiday,春节
            2027-02-10,holiday,春节
            2027-04-05,holiday,清明节
            2027-05-03,holiday,劳动节
            2027-05-04,holiday,劳动节
            2027-06-09,holiday,端午节
            2027-09-15,holiday,中秋节
            2027-10-01,holiday,国庆节
            2027-10-04,holiday,国庆节
            2027-10-05,holiday,国庆节
            """;
    private Fixture fixture = new Fixture();

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void aYearCountsOnlyAfterASecondPersonHasConfirmedIt() {
        YearImports.Kept kept = propose();
        assertFalse(fixture.years.table().years().contains(2027));
        assertEquals("SECOND_PERSON_NEEDED", refusal(decide(Fixture.OFFICER, kept.id(), true)).code());
        assertFalse(fixture.years.table().years().contains(2027));
        assertEquals("CONFIRMED", decide(Fixture.SECOND, kept.id(), true).orFault().state());
        assertTrue(fixture.years.table().years().contains(2027));
        assertEquals(List.of("CALENDAR_YEAR_CONFIRMED", "CALENDAR_YEAR_PROPOSED"),
                fixture.feed().stream().filter(type -> type.startsWith("CALENDAR_YEAR")).toList());
    }

    @Test
    public void openDeadlinesAreRecomputedAndTheChangedOnesListed() {
        assertFalse(clock().isDone());
        propose();
        String id = fixture.imports.list("豫0481").get(0).id();
        decide(Fixture.SECOND, id, true);
        fixture.keeper.recompute();
        YearImports.Import shown = fixture.imports.list("豫0481").get(0);
        assertTrue(shown.recomputed());
        assertEquals(List.of(new YearKeeper.Line("calendar", "豫0481", Fixture.CASE.value(), "上诉期", "", "2027-01-04")),
                shown.changed());
        assertEquals(LocalDate.parse("2027-01-04"), clock().orFault());
        assertTrue(fixture.feed().contains("CALENDAR_DEADLINES_RECOMPUTED"));
    }

    @Test
    public void recomputingAgainChangesNothing() {
        clock();
        String id = propose().id();
        decide(Fixture.SECOND, id, true);
        fixture.keeper.recompute();
        assertFalse(fixture.keeper.recompute());
        assertEquals(List.of(), fixture.told.recompute());
    }

    @Test
    public void aHolderThatFailsIsNamedAndTheOthersGoOn() {
        fixture.close();
        fixture = new Fixture(new OpenDeadlines() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<Changed> recompute() {
                throw new IllegalStateException("always");
            }
        });
        clock();
        decide(Fixture.SECOND, propose().id(), true);
        fixture.keeper.recompute();
        assertEquals(List.of("calendar", "broken"),
                fixture.imports.list("豫0481").get(0).changed().stream().map(YearKeeper.Line::holder).toList());
    }

    @Test
    public void aRejectedYearNeverCounts() {
        String id = propose().id();
        Outcome<YearImports.Kept> outcome = fixture.imports.decide(fixture.act(Fixture.SECOND), id, false, "与通知不符");
        assertEquals("REJECTED", outcome.orFault().state());
        assertFalse(fixture.years.table().years().contains(2027));
        assertEquals("IMPORT_DECIDED", refusal(decide(Fixture.SECOND, id, true)).code());
        assertThrows(InvalidValue.class, () -> fixture.imports.decide(fixture.act(Fixture.SECOND), id, false, " "));
    }

    @Test
    public void oneProposalOfAYearWaitsAtATime() {
        propose();
        assertEquals("YEAR_ALREADY_PROPOSED", refusal(
                fixture.imports.propose(fixture.act(Fixture.SECOND), 2027, "通知", INVENTED)).code());
    }

    @Test
    public void aWrongFileIsNotHandedIn() {
        Outcome<YearImports.Kept> outcome = fixture.imports.propose(fixture.act(Fixture.OFFICER), 2027, "通知",
                INVENTED + "2027-03-01,workday,春节\n");
        assertEquals("YEAR_FILE_WRONG", refusal(outcome).code());
        assertTrue(refusal(outcome).facts().get(0), refusal(outcome).facts().get(0).contains("第15行"));
        assertEquals(List.of(), fixture.imports.list("豫0481"));
        assertEquals("YEAR_RANGE", assertThrows(InvalidValue.class,
                () -> fixture.imports.preview(1999, INVENTED)).code());
    }

    @Test
    public void aRepeatedMessageIsAnsweredAlikeAndDoesNothing() {
        Act act = fixture.act(Fixture.OFFICER);
        YearImports.Kept first = fixture.imports.propose(act, 2027, "通知", INVENTED).orFault();
        assertEquals(first, fixture.imports.propose(act, 2027, "通知", INVENTED).orFault());
        assertEquals("MESSAGE_ID_REUSED", refusal(fixture.imports.propose(act, 2027, "另一通知", INVENTED)).code());
        assertEquals(1, fixture.imports.list("豫0481").size());
    }

    @Test
    public void anotherNodeTakesOverWhatWasConfirmed() {
        decide(Fixture.SECOND, propose().id(), true);
        Years other = new Years();
        YearKeeper keeper = new YearKeeper(fixture.unit, other, fixture.books, List.of());
        keeper.refresh();
        keeper.stop();
        assertTrue(other.table().years().contains(2027));
    }

    private YearImports.Kept propose() {
        return fixture.imports.propose(fixture.act(Fixture.OFFICER), 2027, "测试用数据", INVENTED).orFault();
    }

    private Outcome<YearImports.Kept> decide(org.shiming.api.identity.Caller caller, String id, boolean confirm) {
        return fixture.imports.decide(fixture.act(caller), id, confirm, "");
    }

    /** The defendant's last day, which falls on 2027-01-04. */
    private Outcome<LocalDate> clock() {
        return fixture.clock.of(Fixture.JUDGE, Fixture.CASE).orFault().documents().get(0).parties().get(1).period()
                .map(period -> period.day());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertFalse(Optional.of(outcome).toString(), outcome.isDone());
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
