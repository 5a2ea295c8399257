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
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;

public class PeriodDecisionsTest {
    private final Fixture fixture = new Fixture();

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void bothTheComputedAndTheDecidedDayStayVisible() {
        decide(Fixture.JUDGE, "2026-12-31", "公告期满次日为送达日").orFault();
        PeriodAnswer answer = lastDay(0).orFault();
        assertEquals(LocalDate.parse("2026-12-30"), answer.computed().orElseThrow().last());
        assertEquals(LocalDate.parse("2026-12-31"), answer.day());
        assertEquals("公告期满次日为送达日", answer.override().orElseThrow().reason());
        assertEquals("J1", answer.override().orElseThrow().by().value());
        assertTrue(fixture.feed().contains("PERIOD_DECIDED"));
    }

    @Test
    public void aDecisionIsTakenBackWithAReasonAndTheHistoryStays() {
        assertEquals("NOTHING_DECIDED", code(decide(Fixture.JUDGE, "", "没有核定过")));
        decide(Fixture.JUDGE, "2026-12-31", "误").orFault();
        decide(Fixture.JUDGE, "", "登记有误").orFault();
        assertEquals(LocalDate.parse("2026-12-30"), lastDay(0).orFault().day());
        List<Overrides.Kept> history = clock().history();
        assertEquals(List.of(false, true), history.stream().map(Overrides.Kept::revoked).toList());
        assertEquals("2026-12-30", history.get(0).computed());
    }

    @Test
    public void whereNothingCanBeComputedAnOfficersDayStandsWithTheReason() {
        assertEquals("CALENDAR_YEAR_MISSING", code(lastDay(1)));
        Outcome<OverrideStore.Decided> kept = fixture.decisions.decide(fixture.act(Fixture.JUDGE),
                new PeriodDecisions.Wish(Fixture.CASE, Fixture.JUDGMENT, Fixture.DEFENDANT,
                        Optional.of(LocalDate.parse("2027-01-04")), "已核对国务院通知"));
        assertEquals("CALENDAR_YEAR_MISSING", kept.orFault().computed());
        PeriodAnswer answer = lastDay(1).orFault();
        assertEquals(Optional.empty(), answer.computed());
        assertEquals(LocalDate.parse("2027-01-04"), answer.day());
        assertTrue(answer.derivation().toString(), answer.derivation().get(0).contains("节假日数据缺失"));
    }

    @Test
    public void onlyThoseWhoHandleTheCaseOrTheTrialManagementOfficeDecide() {
        assertEquals("NOT_OF_PANEL", code(decide(Fixture.caller("J9", Role.JUDGE), "2026-12-31", "外人")));
        assertTrue(decide(Fixture.OFFICER, "2026-12-31", "审管办核定").isDone());
    }

    @Test
    public void aReasonAndAPossibleDayAreNeeded() {
        assertThrows(InvalidValue.class, () -> decide(Fixture.JUDGE, "2026-12-31", " "));
        assertThrows(InvalidValue.class, () -> decide(Fixture.JUDGE, "2026-11-01", "早于出具日"));
        assertThrows(InvalidValue.class, () -> decide(Fixture.JUDGE, "2036-11-01", "太晚"));
    }

    @Test
    public void aCaseOfAnotherCourtIsUnknown() {
        Caller other = new Caller(Fixture.JUDGE.id(), "", Fixture.JUDGE.roles(),
                new org.shiming.api.value.CourtCode("豫0482"), "", false);
        assertEquals("CASE_UNKNOWN", code(fixture.clock.of(other, Fixture.CASE)));
    }

    @Test
    public void withoutTheStoreThePeriodIsComputedAndSaysSo() {
        PeriodService alone = new PeriodService(fixture.years, fixture.books);
        PeriodAnswer answer = alone.lastDay(fixture.facts, Fixture.JUDGMENT, Fixture.PLAINTIFF).orFault();
        assertEquals(LocalDate.parse("2026-12-30"), answer.day());
        assertTrue(answer.notes().toString(), answer.notes().stream().anyMatch(n -> n.contains("人工核定记录暂不可读")));
        assertFalse(lastDay(0).orFault().notes().stream().anyMatch(n -> n.contains("人工核定记录暂不可读")));
    }

    private Outcome<OverrideStore.Decided> decide(Caller caller, String day, String reason) {
        return fixture.decisions.decide(fixture.act(caller), new PeriodDecisions.Wish(Fixture.CASE, Fixture.JUDGMENT,
                Fixture.PLAINTIFF, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)), reason));
    }

    private Outcome<PeriodAnswer> lastDay(int party) {
        return fixture.clock.of(Fixture.JUDGE, Fixture.CASE).orFault().documents().get(0).parties().get(party)
                .period();
    }

    private HesitationClock.Party clock() {
        return fixture.clock.of(Fixture.JUDGE, Fixture.CASE).orFault().documents().get(0).parties().get(0);
    }

    private static String code(Outcome<?> outcome) {
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        return refusal.code();
    }
}
