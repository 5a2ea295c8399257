package org.shiming.calendar.domain.period;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.calendar.domain.period.Rules.published;
import static org.shiming.calendar.domain.period.Rules.question;
import static org.shiming.calendar.domain.period.Rules.served;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseType;

/** What cannot be computed has a name and a basis, never a date that only looks right. */
public class BadInputTest {
    private static final String FIRST = "一审普通（2026）豫0481民初1号";

    @Test
    public void serviceBeforeTheJudgment() {
        refused("SERVED_BEFORE_JUDGMENT", "送达日 2026-03-01", CaseType.CIVIL, FIRST, "民事判决书", "2026-03-02",
                served("直接", "2026-03-01"));
    }

    @Test
    public void anUnloadedYear() {
        Refusal refusal = refused("CALENDAR_YEAR_MISSING", "2027", CaseType.CIVIL, FIRST, "民事判决书", "2026-12-20",
                served("直接", "2026-12-20"));
        assertEquals("节假日数据缺失, 请人工核定", refusal.message());
    }

    @Test
    public void theLastDayOfALoadedYearIsStillNamed() {
        assertEquals("2026-12-31", answer(CaseType.CIVIL, FIRST, "民事判决书", PartyKind.ANY,
                served("直接", "2026-12-16")).day().toString());
    }

    @Test
    public void aPeriodThatRollsIntoAnUnloadedYearIsNotNamed() {
        // 2027-01-01 is 15 days after 2026-12-17.
        refused("CALENDAR_YEAR_MISSING", "2027", CaseType.CIVIL, FIRST, "民事判决书", "", served("直接", "2026-12-17"));
    }

    @Test
    public void the29thOfFebruaryIsCountedWhereItExists() {
        assertEquals("2024-03-01", Counted.of(Rules.YEARS, day("2024-02-29"), Length.days(1)).orFault().last()
                .toString());
        assertEquals("2024-02-29", Length.months(6).after(day("2023-08-31")).toString());
        assertEquals("2025-02-28", Length.months(12).after(day("2024-02-29")).toString());
        assertEquals("2025-02-28", new Length(1, Length.Unit.YEAR).after(day("2024-02-29")).toString());
    }

    @Test
    public void documentsThatCannotBeAppealed() {
        String[][] documents = {{"小额", "民事判决书", "第165条"}, {"特别程序", "民事判决书", "第185条"},
            {"二审", "民事判决书", "第182条"}, {"一审普通", "民事调解书", "第100条"}, {"一审普通", "准许撤诉裁定书", "第157条"},
            {"一审普通", "补正裁定书", "第157条"}, {"小额", "驳回起诉裁定书", "第165条"}};
        for (String[] document : documents) {
            refused("NOT_APPEALABLE", document[2], CaseType.CIVIL, document[0], document[1], "2026-03-02",
                    served("直接", "2026-03-02"));
        }
        refused("NOT_APPEALABLE", "第244条", CaseType.CRIMINAL, "二审", "刑事裁定书", "2026-03-02",
                served("直接", "2026-03-02"));
        refused("NOT_APPEALABLE", "第101条", CaseType.ADMINISTRATIVE, "一审普通", "准许撤诉裁定书", "2026-03-02",
                served("直接", "2026-03-02"));
    }

    @Test
    public void aRulingWhoseTitleDoesNotSayWhatItDecidesIsLeftToAnOfficer() {
        refused("RULING_KIND_UNKNOWN", "第157条", CaseType.CIVIL, FIRST, "民事裁定书", "2026-03-02",
                served("直接", "2026-03-02"));
        refused("RULING_KIND_UNKNOWN", "第238条", CaseType.ENFORCEMENT, "首次执行", "执行裁定书", "2026-03-02",
                served("直接", "2026-03-02"));
        refused("RETRIAL_KIND_UNKNOWN", "第218条", CaseType.CIVIL, "再审", "民事判决书", "2026-03-02",
                served("直接", "2026-03-02"));
    }

    @Test
    public void aDocumentOrProcedureThatNobodyKnows() {
        refused("DOCUMENT_KIND_UNKNOWN", "通知书", CaseType.CIVIL, FIRST, "通知书", "2026-03-02",
                served("直接", "2026-03-02"));
        refused("DOCUMENT_KIND_UNKNOWN", "民事判决书", CaseType.CIVIL, "", "民事判决书", "2026-03-02",
                served("直接", "2026-03-02"));
    }

    @Test
    public void aMissingServiceDate() {
        refused("SERVICE_DATE_MISSING", "送达", CaseType.CIVIL, FIRST, "民事判决书", "2026-03-02");
        refused("SERVICE_DATE_MISSING", "送达", CaseType.CIVIL, FIRST, "民事判决书", "");
    }

    @Test
    public void servicesThatMayNotBeUsed() {
        refused("SERVICE_METHOD_INVALID", "第140条", CaseType.CIVIL, "简易", "一审民事判决书", "2026-03-02",
                served("公告", "2026-05-06"));
        refused("SERVICE_METHOD_INVALID", "第107条", CaseType.CRIMINAL, "一审普通", "刑事判决书", "2026-03-02",
                served("电子", "2026-03-02"));
        assertTrue(ask(CaseType.CRIMINAL, "速裁", "刑事判决书", "2026-03-02", PartyKind.ANY, served("电子", "2026-03-02"))
                .isDone());
        refused("SERVICE_METHOD_UNCLEAR", "第107条", CaseType.CRIMINAL, "一审普通", "刑事判决书", "2026-03-02",
                served("公告", "2026-05-06"));
        refused("SERVICE_METHOD_UNKNOWN", "services", CaseType.CIVIL, FIRST, "民事判决书", "2026-03-02",
                served("口头", "2026-03-02"));
    }

    @Test
    public void anAnnouncementThatCannotHaveRunYetIsProbablyItsPublication() {
        refused("ANNOUNCEMENT_DAY_UNCLEAR", "公告期 30日", CaseType.CIVIL, FIRST, "民事判决书", "2026-03-02",
                served("公告", "2026-03-20"));
        assertTrue(ask(CaseType.CIVIL, FIRST, "民事判决书", "2026-03-02", PartyKind.ANY, served("公告", "2026-04-02"))
                .isDone());
    }

    @Test
    public void aCriminalCaseWithACivilPart() {
        PeriodAnswer civilPart = answer(CaseType.CRIMINAL, "一审普通", "刑事附带民事判决书",
                PartyKind.of(CaseType.CRIMINAL, "附带民事诉讼原告人", false), served("直接", "2026-03-02"));
        assertEquals("10日", civilPart.length());
        assertTrue(civilPart.name(), civilPart.name().contains("附带民事"));
        assertTrue(civilPart.basis().toString(), civilPart.basis().contains("刑诉法解释(法释〔2021〕1号)第380条"));
        PeriodAnswer victim = answer(CaseType.CRIMINAL, "一审普通", "刑事附带民事判决书",
                PartyKind.of(CaseType.CRIMINAL, "被害人", false), served("直接", "2026-03-02"));
        assertEquals("PROTEST_REQUEST", victim.code());
        assertEquals("5日", victim.length());
        refused("NOT_APPEALABLE", "第229条", question(CaseType.CRIMINAL, "一审普通", "刑事裁定书", "2026-03-02",
                PartyKind.VICTIM, served("直接", "2026-03-02")));
        assertEquals("PROTEST", answer(CaseType.CRIMINAL, "一审普通", "刑事判决书",
                PartyKind.of(CaseType.CRIMINAL, "公诉机关", false), served("直接", "2026-03-02")).code());
    }

    @Test
    public void aForeignDomiciledPartyHasThirtyDaysInCivilCasesOnly() {
        PartyKind foreign = PartyKind.of(CaseType.CIVIL, "被告", true);
        PeriodAnswer answer = answer(CaseType.CIVIL, FIRST, "民事判决书", foreign, served("直接", "2026-03-02"));
        assertEquals("30日", answer.length());
        assertEquals("2026-04-01", answer.day().toString());
        assertTrue(answer.basis().contains("民事诉讼法(2023)第286条"));
        assertEquals("30日", answer(CaseType.CIVIL, FIRST, "管辖权异议裁定书", foreign, served("直接", "2026-03-02"))
                .length());
        assertEquals("15日", answer(CaseType.ADMINISTRATIVE, "一审普通", "行政判决书",
                PartyKind.of(CaseType.ADMINISTRATIVE, "原告", true), served("直接", "2026-03-02")).length());
        assertEquals("2026-05-01", answer(CaseType.CIVIL, FIRST, "民事判决书", foreign, published("2026-03-02"))
                .computed().orElseThrow().start().toString());
    }

    @Test
    public void aDocumentOlderThanTheKnownLawIsLeftToAnOfficer() {
        refused("LAW_VERSION_MISSING", "2021-12-31", CaseType.CIVIL, FIRST, "民事判决书", "2021-12-31",
                served("直接", "2023-01-09"));
    }

    private static Refusal refused(String code, String fact, CaseType type, String where, String text, String issued,
            ServiceFact... services) {
        return refused(code, fact, question(type, where, text, issued, PartyKind.ANY, services));
    }

    private static Refusal refused(String code, String fact, PeriodQuestion question) {
        Outcome<PeriodRules.Found> outcome = Rules.PERIODS.find(Rules.YEARS, question);
        assertFalse(question.toString(), outcome.isDone());
        Refusal refusal = ((Outcome.Refused<PeriodRules.Found>) outcome).refusal();
        assertEquals(code, refusal.code());
        List<String> facts = refusal.facts();
        assertTrue(facts.toString(), facts.stream().anyMatch(line -> line.contains(fact)));
        return refusal;
    }

    private static Outcome<PeriodAnswer> ask(CaseType type, String where, String text, String issued, PartyKind party,
            ServiceFact... services) {
        return Rules.PERIODS.find(Rules.YEARS, question(type, where, text, issued, party, services))
                .map(Rules.PERIODS::answer);
    }

    private static PeriodAnswer answer(CaseType type, String where, String text, PartyKind party,
            ServiceFact... services) {
        return ask(type, where, text, "", party, services).orFault();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
