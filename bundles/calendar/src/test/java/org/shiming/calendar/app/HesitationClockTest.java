package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

public class HesitationClockTest {
    private final Fixture fixture = new Fixture();

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void eachPartyHasItsOwnClock() {
        fixture.facts = Fixture.civil(List.of(Fixture.served(Fixture.PLAINTIFF, "2026-12-01"),
                Fixture.served(Fixture.DEFENDANT, "2026-12-04")));
        HesitationClock.Document document = document();
        assertEquals("一审民事判决书", document.kind());
        assertEquals("2026-12-16", day(document, 0));
        assertEquals("2026-12-21", day(document, 1));
        assertEquals(LocalDate.parse("2026-12-22"), document.effective().orFault().day());
    }

    @Test
    public void whileOnePartyIsNotServedNoEffectIsNamed() {
        fixture.facts = Fixture.civil(List.of(Fixture.served(Fixture.PLAINTIFF, "2026-12-01")));
        assertEquals("2026-12-16", day(document(), 0));
        assertEquals("SERVICE_DATE_MISSING", code(document().parties().get(1).period()));
        assertEquals("SERVICE_DATE_MISSING", code(document().effective()));
    }

    @Test
    public void anOfficersDayMovesTheEffectToo() {
        fixture.facts = Fixture.civil(List.of(Fixture.served(Fixture.PLAINTIFF, "2026-12-01"),
                Fixture.served(Fixture.DEFENDANT, "2026-12-01")));
        fixture.decisions.decide(fixture.act(Fixture.JUDGE), new PeriodDecisions.Wish(Fixture.CASE, Fixture.JUDGMENT,
                Fixture.DEFENDANT, Optional.of(LocalDate.parse("2026-12-25")), "另有送达回证")).orFault();
        assertEquals(LocalDate.parse("2026-12-26"), document().effective().orFault().day());
    }

    @Test
    public void aServiceThatFailedOrIsUnderWayIsNone() {
        for (String status : List.of("失败", "发送中")) {
            fixture.facts = Fixture.civil(List.of(new CaseFacts.ServiceRecord(Fixture.JUDGMENT, Fixture.PLAINTIFF,
                    "电子", Optional.of(LocalDate.parse("2026-12-01")), status)));
            assertEquals("SERVICE_DATE_MISSING", code(document().parties().get(0).period()));
        }
    }

    @Test
    public void aReturnedLetterCountsFromItsReturn() {
        fixture.facts = Fixture.civil(List.of(new CaseFacts.ServiceRecord(Fixture.JUDGMENT, Fixture.PLAINTIFF, "邮寄",
                Optional.of(LocalDate.parse("2026-12-01")), "退回")));
        assertTrue(document().parties().get(0).period().orFault().basis().stream()
                .anyMatch(line -> line.contains("邮寄送达规定")));
    }

    @Test
    public void ofACriminalCaseWithACivilPartTheVictimDoesNotDelayTheEffect() {
        fixture.facts = Fixture.facts(CaseType.CRIMINAL, "一审普通", "刑事附带民事判决书",
                List.of("被告人", "附带民事诉讼原告人", "被害人"), List.of(Fixture.served(new PartyId("P1"), "2026-12-01"),
                        Fixture.served(new PartyId("P2"), "2026-12-02")));
        HesitationClock.Document document = document();
        assertEquals("2026-12-11", day(document, 0));
        assertEquals("2026-12-14", day(document, 1));
        assertEquals("SERVICE_DATE_MISSING", code(document.parties().get(2).period()));
        DayAnswer effective = document.effective().orFault();
        assertEquals(LocalDate.parse("2026-12-15"), effective.day());
        assertTrue(effective.derivation().toString(),
                effective.derivation().stream().anyMatch(line -> line.contains("抗诉期")));
    }

    @Test
    public void aSmallClaimTakesEffectOnTheLastService() {
        fixture.facts = Fixture.facts(CaseType.CIVIL, "小额", "民事判决书", List.of("原告", "被告"),
                List.of(Fixture.served(Fixture.PLAINTIFF, "2026-12-01"),
                        Fixture.served(Fixture.DEFENDANT, "2026-12-05")));
        assertEquals("NOT_APPEALABLE", code(document().parties().get(0).period()));
        assertEquals(LocalDate.parse("2026-12-05"), document().effective().orFault().day());
    }

    @Test
    public void aSecondInstanceCriminalJudgmentTakesEffectWhenPronounced() {
        fixture.facts = Fixture.facts(CaseType.CRIMINAL, "二审", "刑事判决书", List.of("被告人"), List.of());
        assertEquals("PRONOUNCED_DATE_MISSING", code(document().effective()));
    }

    @Test
    public void aPartyAbroadHasThirtyDays() {
        fixture.facts = Fixture.civil(List.of(Fixture.served(Fixture.PLAINTIFF, "2026-11-20")));
        assertEquals("2026-12-21", fixture.periods
                .lastDayAbroad(fixture.facts, Fixture.JUDGMENT, Fixture.PLAINTIFF).orFault().day().toString());
        assertEquals("2026-12-07", day(document(), 0));
    }

    @Test
    public void aPartyOfWhichTheHostSaysThatItLivesAbroadHasThirtyDaysOnEveryClock() {
        fixture.facts = Fixture.abroad(Fixture.civil(List.of(Fixture.served(Fixture.PLAINTIFF, "2026-11-20"),
                Fixture.served(Fixture.DEFENDANT, "2026-11-20"))), Fixture.PLAINTIFF);
        assertEquals("2026-12-21", day(document(), 0));
        assertEquals("each party has its own clock", "2026-12-07", day(document(), 1));
        assertEquals("the last of all periods counts", "2026-12-22", fixture.periods
                .effectiveDay(fixture.facts, Fixture.JUDGMENT).orFault().day().toString());
    }

    @Test
    public void whatIsNotOfTheCaseIsNamed() {
        assertEquals("DOCUMENT_NOT_OF_CASE", code(
                fixture.periods.lastDay(fixture.facts, new DocumentId("D9"), Fixture.PLAINTIFF)));
        assertEquals("PARTY_NOT_OF_CASE", code(
                fixture.periods.lastDay(fixture.facts, Fixture.JUDGMENT, new PartyId("P9"))));
        assertEquals("2026-12-15", fixture.periods.serviceDay(fixture.facts, Fixture.JUDGMENT, Fixture.PLAINTIFF)
                .orFault().day().toString());
    }

    @Test
    public void lookingTwiceWritesOnce() {
        document();
        document();
        assertFalse(fixture.told.recompute().iterator().hasNext());
        assertEquals(Long.valueOf(2), fixture.database.tx()
                .read(em -> em.createQuery("select count(t) from ToldRow t", Long.class).getSingleResult()));
    }

    private HesitationClock.Document document() {
        return fixture.clock.of(Fixture.JUDGE, fixture.facts.caseNumber()).orFault().documents().get(0);
    }

    private static String day(HesitationClock.Document document, int party) {
        return document.parties().get(party).period().orFault().day().toString();
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
