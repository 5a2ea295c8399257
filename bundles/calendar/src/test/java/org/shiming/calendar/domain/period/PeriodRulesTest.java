package org.shiming.calendar.domain.period;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.calendar.domain.period.Rules.question;
import static org.shiming.calendar.domain.period.Rules.served;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.value.CaseType;
import org.shiming.calendar.domain.law.DocumentKinds;

public class PeriodRulesTest {
    /** Type, procedure, document, expected code, expected length: the decision table of the reference, part 1.1. */
    private static final String[][] TABLE = {{"CIVIL", "一审普通", "民事判决书", "APPEAL", "15日"},
        {"CIVIL", "简易", "民事判决书", "APPEAL", "15日"}, {"CIVIL", "一审普通", "不予受理裁定书", "APPEAL", "10日"},
        {"CIVIL", "一审普通", "管辖权异议裁定书", "APPEAL", "10日"}, {"CIVIL", "一审普通", "驳回起诉裁定书", "APPEAL", "10日"},
        {"CIVIL", "一审普通", "财产保全裁定书", "REVIEW", "5日"}, {"CIVIL", "一审普通", "先予执行裁定书", "REVIEW", "5日"},
        {"CIVIL", "督促程序", "支付令", "OBJECTION", "15日"}, {"ADMINISTRATIVE", "一审普通", "行政判决书", "APPEAL", "15日"},
        {"ADMINISTRATIVE", "一审普通", "不予立案裁定书", "APPEAL", "10日"}, {"CRIMINAL", "一审普通", "刑事判决书", "APPEAL", "10日"},
        {"CRIMINAL", "速裁", "刑事裁定书", "APPEAL", "5日"}, {"CIVIL", "一审普通", "罚款决定书", "REVIEW", "3日"},
        {"CIVIL", "一审普通", "司法拘留决定书", "REVIEW", "3日"}, {"ENFORCEMENT", "首次执行", "限制出境决定书", "REVIEW", "10日"},
        {"ENFORCEMENT", "执异", "执行行为异议裁定书", "REVIEW", "10日"}, {"ENFORCEMENT", "执异", "案外人异议裁定书", "SUIT", "15日"}};

    @Test
    public void theDecisionTableOfTheReference() {
        for (String[] row : TABLE) {
            PeriodAnswer answer = answer(CaseType.valueOf(row[0]), row[1], row[2], served("直接", "2026-03-02"));
            assertEquals(row[2], row[3], answer.code());
            assertEquals(row[2], row[4], answer.length());
            assertTrue(row[2], answer.notes().contains("释明不停止期限的计算；以法院审查为准"));
        }
    }

    @Test
    public void theStatuteIsTheOneInForceOnTheDocumentsDay() {
        PeriodAnswer old = Rules.PERIODS.find(Rules.YEARS, question(CaseType.CIVIL, "一审普通", "民事判决书", "2023-12-29",
                PartyKind.FOREIGN, served("直接", "2024-01-05"))).map(Rules.PERIODS::answer).orFault();
        assertTrue(old.basis().toString(), old.basis().contains("民事诉讼法(2021)第276条"));
        PeriodAnswer now = Rules.PERIODS.find(Rules.YEARS, question(CaseType.CIVIL, "一审普通", "民事判决书", "2024-01-02",
                PartyKind.FOREIGN, served("直接", "2024-01-05"))).map(Rules.PERIODS::answer).orFault();
        assertTrue(now.basis().toString(), now.basis().contains("民事诉讼法(2023)第286条"));
    }

    @Test
    public void ofSeveralServicesTheEarliestValidOneCounts() {
        PeriodAnswer answer = answer(CaseType.CIVIL, "一审普通", "民事判决书", served("邮寄", "2026-03-09"),
                served("口头", "2026-03-01"), served("电子", "2026-03-04"), served("直接", "2026-03-06"));
        assertEquals(Optional.of(LocalDate.parse("2026-03-04")),
                answer.computed().map(PeriodAnswer.Computed::start));
    }

    @Test
    public void aReturnedLetterCountsFromTheDayItCameBack() {
        PeriodAnswer answer = answer(CaseType.CIVIL, "一审普通", "民事判决书", served("退回", "2026-03-04"));
        assertTrue(answer.basis().toString(), answer.basis().contains("邮寄送达规定(法释〔2004〕13号)第11条"));
        assertTrue(answer.notes().toString(), answer.notes().stream().anyMatch(note -> note.contains("没有过错")));
    }

    @Test
    public void anSmsIsNotTheService() {
        PeriodAnswer answer = answer(CaseType.CIVIL, "一审普通", "民事判决书", served("电子", "2026-03-04"));
        assertTrue(answer.notes().toString(), answer.notes().stream().anyMatch(note -> note.contains("短信只是提示")));
    }

    @Test
    public void theDerivationTellsEveryDay() {
        PeriodAnswer answer = answer(CaseType.CRIMINAL, "一审普通", "刑事裁定书", served("直接", "2026-02-12"));
        assertEquals(List.of("2026-02-12（周四） 以直接方式送达，为送达日", "2026-02-12（周四） 为起算日，不计入期间", "2026-02-13（周五） 第1日",
                "2026-02-14（周六） 第2日", "2026-02-15（周日） 第3日（春节放假，期间内的休息日照算）", "2026-02-16（周一） 第4日（春节放假，期间内的休息日照算）",
                "2026-02-17（周二） 第5日，期间届满"), answer.derivation().subList(0, 7));
        assertEquals("2026-02-17（周二） 春节放假，届满日顺延", answer.derivation().get(7));
        assertEquals("2026-02-24（周二） 是休假日后的第一个工作日，为届满日", answer.derivation().get(answer.derivation().size() - 1));
    }

    @Test
    public void aMonthOfCriminalProcedureRunsFromMonthsEndToMonthsEnd() {
        LocalDate end = LocalDate.parse("2025-02-28");
        assertEquals("2025-03-31", new Length(1, Length.Unit.MONTH_CRIMINAL).after(end).toString());
        assertEquals("2025-03-28", Length.months(1).after(end).toString());
        assertEquals("2025-04-15",
                new Length(1, Length.Unit.MONTH_CRIMINAL).after(LocalDate.parse("2025-03-15")).toString());
    }

    @Test
    public void everyClassOfDocumentsHasALineOfPeriods() {
        List<String> covered = org.shiming.calendar.app.LawBooks.table("periods").rows().stream()
                .map(row -> row.get("class")).toList();
        for (DocumentKinds.Kind kind : Rules.PERIODS.kinds().all()) {
            assertTrue(kind.toString(), covered.contains(kind.code()));
        }
    }

    private static PeriodAnswer answer(CaseType type, String where, String text, ServiceFact... services) {
        return Rules.PERIODS.find(Rules.YEARS, question(type, where, text, "", PartyKind.ANY, services))
                .map(Rules.PERIODS::answer).orFault();
    }
}
