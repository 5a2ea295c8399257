package org.shiming.calendar.domain.period;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.calendar.domain.period.Rules.published;
import static org.shiming.calendar.domain.period.Rules.served;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import org.junit.Test;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;

/** Every row of deadline-cases.csv, read from the file: what it expects is never written here. */
public class DeadlineCasesTest {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final Map<String, List<String>> cases = read();

    @Test
    public void theFileHasTheTenRowsThatAreTestedHere() {
        assertEquals(10, cases.size());
    }

    @Test
    public void aMakeUpSundayIsTheLastDay() {
        check("D01", ask(CaseType.CIVIL, "一审普通", "民事判决书", served("直接送达", "2023-06-08")));
    }

    @Test
    public void aMakeUpSaturdayIsNotMoved() {
        check("D02", ask(CaseType.CIVIL, "一审普通", "管辖权异议裁定书", served("邮寄送达", "2024-09-04")));
    }

    @Test
    public void aCriminalPeriodEndingInTheNationalHolidayMoves() {
        check("D03", ask(CaseType.CRIMINAL, "一审普通", "刑事判决书", served("当庭领取", "2024-09-24")));
    }

    @Test
    public void anAdministrativePeriodEndingInTheSpringFestivalMoves() {
        check("D04", ask(CaseType.ADMINISTRATIVE, "一审普通", "行政判决书", served("电子送达", "2025-01-14")));
    }

    @Test
    public void aCriminalRulingHasFiveDays() {
        check("D05", ask(CaseType.CRIMINAL, "一审普通", "刑事裁定书", served("直接送达", "2026-02-12")));
    }

    @Test
    public void eachPartyHasItsOwnClockAndTheLastOneDecidesTheEffect() {
        List<PeriodAnswer> both = dates("W06", 5).stream()
                .map(day -> ask(CaseType.CIVIL, "一审普通", "民事判决书", served("直接送达", day)).orFault()).toList();
        assertEquals(dates("W06", 8), both.stream().map(period -> period.day().toString()).toList());
        assertEquals(dates("W06", 7),
                both.stream().map(period -> period.computed().orElseThrow().nominal().toString()).toList());
        assertEquals(dates("W06", 9).get(0), effect("CIVIL_JUDGMENT", both).day().toString());
    }

    @Test
    public void aSmallClaimIsFinalAndEffectiveOnService() {
        Outcome<PeriodAnswer> answer = ask(CaseType.CIVIL, "小额", "民事判决书",
                served("直接送达", dates("W07", 5).get(0)));
        assertEquals(cases.get("W07").get(8), ((Outcome.Refused<PeriodAnswer>) answer).refusal().code());
        LocalDate day = LocalDate.parse(dates("W07", 5).get(0));
        assertEquals(dates("W07", 9).get(0),
                Rules.BOOKS.effects().onDays("CIVIL_SMALL", day, List.of(day)).orFault().day().toString());
    }

    @Test
    public void anAnnouncementCountsAsServedThirtyDaysAfterItWasPublished() {
        List<String> days = dates("W08", 5);
        PeriodAnswer answer = ask(CaseType.CIVIL, "一审普通", "民事判决书", published(days.get(0))).orFault();
        assertEquals(days.get(1), answer.computed().orElseThrow().start().toString());
        check("W08", Outcome.done(answer));
        assertTrue(answer.notes().toString(), answer.notes().stream().anyMatch(note -> note.contains("人工核定")));
    }

    @Test
    public void sixMonthsFromAMonthsEndEndWithAMonth() {
        Counted counted = Counted.of(Rules.YEARS, LocalDate.parse(dates("W09", 5).get(0)), Length.months(6)).orFault();
        assertEquals(dates("W09", 7).get(0), counted.nominal().toString());
        assertEquals(dates("W09", 8).get(0), counted.last().toString());
    }

    @Test
    public void postedOnTheLastDayIsInTime() {
        PeriodAnswer answer = ask(CaseType.CIVIL, "一审普通", "民事判决书", served("直接送达", "2026-01-20")).orFault();
        assertEquals(dates("W10", 8).get(0), answer.day().toString());
        assertEquals(1, answer.daysLeft(LocalDate.parse("2026-02-04")));
        assertEquals(0, answer.daysLeft(LocalDate.parse("2026-02-05")));
    }

    private void check(String id, Outcome<PeriodAnswer> outcome) {
        PeriodAnswer answer = outcome.orFault();
        List<String> row = cases.get(id);
        assertEquals(row.get(6) + "日", answer.length());
        assertEquals(dates(id, 7).get(0), answer.computed().orElseThrow().nominal().toString());
        assertEquals(row.get(8), answer.day().toString());
        String kind = row.get(2).toUpperCase() + (row.get(3).contains("裁定") ? "_RULING" : "_JUDGMENT");
        assertEquals(row.get(9), effect(kind, List.of(answer)).day().toString());
        articles(row.get(10)).forEach(number -> assertTrue(number + " in " + answer.basis(),
                answer.basis().stream().anyMatch(line -> line.contains("第" + number + "条"))));
    }

    private static List<String> articles(String basis) {
        return Pattern.compile("(?<=[第、])\\d+").matcher(basis).results().map(found -> found.group()).toList();
    }

    private static DayAnswer effect(String kind, List<PeriodAnswer> periods) {
        return Rules.BOOKS.effects().afterPeriods(kind, periods.get(0).computed().orElseThrow().start(), periods)
                .orFault();
    }

    private static Outcome<PeriodAnswer> ask(CaseType type, String where, String text, ServiceFact service) {
        return Rules.PERIODS.find(Rules.YEARS, Rules.question(type, where, text, "", PartyKind.ANY, service))
                .map(Rules.PERIODS::answer);
    }

    private List<String> dates(String id, int column) {
        return DATE.matcher(cases.get(id).get(column)).results().map(found -> found.group()).toList();
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = DeadlineCasesTest.class.getResourceAsStream("/law/deadline-cases.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2)
                    .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                    .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
