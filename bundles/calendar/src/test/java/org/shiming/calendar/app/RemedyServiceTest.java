package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.Remedies.Avenue;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.remedy.Remedy;
import org.shiming.calendar.domain.remedy.Remedy.Status;

/** 三.13: 上诉、申诉、申请再审、检察监督 — for this document, this person, this day. */
public class RemedyServiceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final LawBooks books = new LawBooks();
    private final Years years = new Years();
    private final RemedyService remedies = new RemedyService(new PeriodService(years, books, null), years, books);

    @Test
    public void aCivilJudgmentIsAppealedThroughTheCourtThatMadeIt() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-06");
        Remedy appeal = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals(Status.OPEN, appeal.status());
        assertEquals("平顶山市中级人民法院", appeal.where());
        assertTrue(appeal.manner(), appeal.manner().contains("通过舞钢市人民法院递交"));
        assertEquals("2026-03-20", last(appeal));
        assertTrue(appeal.basis().toString(), appeal.basis().contains("民事诉讼法(2023)第171条"));
        assertEquals(Status.NOT_YET, one(kase, Kase.P1, DAY, "RETRIAL").status());
        assertEquals(Status.NOT_YET, one(kase, Kase.P1, DAY, "SUPERVISION").status());
    }

    @Test
    public void whatIsOverSaysSoAndIsNotHidden() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-06")
                .effective("2026-03-24");
        Remedy appeal = one(kase, Kase.P1, LocalDate.parse("2026-04-01"), "APPEAL");
        assertEquals(Status.OVER, appeal.status());
        assertEquals("2026-03-20", last(appeal));
        Remedy retrial = one(kase, Kase.P1, LocalDate.parse("2026-04-01"), "RETRIAL");
        assertEquals(Status.OPEN, retrial.status());
        assertEquals("2026-09-24", last(retrial));
        assertEquals(Status.OVER, one(kase, Kase.P1, LocalDate.parse("2026-09-25"), "RETRIAL").status());
        assertEquals(Status.OPEN, one(kase, Kase.P1, LocalDate.parse("2026-09-24"), "RETRIAL").status());
        assertEquals(Status.BY_KNOWLEDGE, one(kase, Kase.P1, LocalDate.parse("2026-09-25"), "RETRIAL_KNOWN").status());
    }

    @Test
    public void bothSidesBeingCitizensMayChooseTheOriginalCourt() {
        Kase citizens = Kase.of(CaseType.CIVIL, "（2026）豫0481民初7号", "简易", "判决书", "民间借贷纠纷一审民事判决书")
                .party("原告", true).party("被告", true).served("2026-03-05", "2026-03-05");
        assertTrue(one(citizens, Kase.P1, DAY, "RETRIAL").where().contains("也可以选择舞钢市人民法院"));
        Kase unit = Kase.civil("简易", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-05");
        assertEquals("平顶山市中级人民法院", one(unit, Kase.P1, DAY, "RETRIAL").where());
    }

    @Test
    public void theRenumberingOf2024GoesByTheDocumentsDay() {
        Kase old = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").issued("2023-06-01")
                .served("2023-06-08", "2023-06-08").effective("2023-06-26");
        Remedy retrial = one(old, Kase.P1, DAY, "RETRIAL");
        assertTrue(retrial.basis().toString(), retrial.basis().contains("民事诉讼法(2021)第206条"));
        assertEquals(Status.OVER, retrial.status());
        assertEquals("2023-12-26", last(retrial));
    }

    @Test
    public void aSmallClaimCannotBeAppealedAndGoesToTheOriginalCourtForRetrial() {
        Kase kase = Kase.civil("小额", "判决书", "物业服务合同纠纷一审民事判决书").served("2026-03-05", "2026-03-05");
        Remedy appeal = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals(Status.NOT_GIVEN, appeal.status());
        assertTrue(message(appeal).contains("一审终审"));
        Remedy retrial = one(kase, Kase.P1, DAY, "RETRIAL");
        assertEquals("舞钢市人民法院", retrial.where());
        assertEquals("2026-09-07", last(retrial));
    }

    @Test
    public void aDivorceIsNotRetriedButItsPropertyMayBe() {
        Kase kase = Kase.civil("一审普通", "判决书", "离婚纠纷一审民事判决书").cause("离婚纠纷").served("2026-03-05", "2026-03-05");
        assertEquals(Status.NOT_GIVEN, one(kase, Kase.P1, DAY, "RETRIAL_DIVORCE").status());
        assertTrue(one(kase, Kase.P1, DAY, "RETRIAL_DIVORCE").note().contains("财产分割部分仍可以"));
    }

    @Test
    public void aRulingWhoseTitleDoesNotSayWhatItDecidesIsNotGuessed() {
        Kase kase = Kase.civil("一审普通", "裁定书", "民事裁定书").served("2026-03-05", "2026-03-05");
        Remedy appeal = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals(Status.MANUAL, appeal.status());
        assertEquals("RULING_KIND_UNKNOWN", code(appeal.lastDay()));
    }

    @Test
    public void aRulingToDismissIsAppealedInTenDays() {
        Kase kase = Kase.civil("一审普通", "裁定书", "驳回起诉民事裁定书").served("2026-03-05", "2026-03-05");
        assertEquals("2026-03-16", last(one(kase, Kase.P1, DAY, "APPEAL")));
        Kase withdrawn = Kase.civil("一审普通", "裁定书", "准许撤诉民事裁定书").served("2026-03-05", "2026-03-05");
        assertEquals(Status.NOT_GIVEN, one(withdrawn, Kase.P1, DAY, "APPEAL").status());
    }

    @Test
    public void aPartyFromAbroadHasThirtyDays() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-05");
        List<Remedy> abroad = remedies.find(new RemedyQuestion(kase.facts(), Kase.D1, Kase.P1, true, DAY)).orFault();
        assertEquals("2026-04-07", last(abroad.get(0)));
        assertTrue(abroad.get(0).lastDay().orFault().basis().toString(), abroad.get(0).lastDay().orFault().basis()
                .contains("民事诉讼法(2023)第286条"));
    }

    @Test
    public void whatTheHostSaysOfAPartyAbroadNeedsNoTick() {
        CaseFacts facts = Fixture.abroad(Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书")
                .served("2026-03-05", "2026-03-05").facts(), Kase.P1);
        assertEquals("2026-04-07", last(remedies.find(new RemedyQuestion(facts, Kase.D1, Kase.P1, false, DAY))
                .orFault().get(0)));
        assertEquals("2026-03-20", last(remedies.find(new RemedyQuestion(facts, Kase.D1, Kase.P2, false, DAY))
                .orFault().get(0)));
    }

    @Test
    public void inACriminalCaseWithACivilPartEachHasItsOwnRight() {
        Kase kase = Kase.of(CaseType.CRIMINAL, "（2026）豫0481刑初9号", "一审普通", "判决书", "故意伤害一审刑事附带民事判决书")
                .party("被告人", true).party("被害人暨附带民事诉讼原告人", true).party("附带民事诉讼被告人", false)
                .served("2026-03-05", "2026-03-05", "2026-03-05");
        Remedy accused = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals("2026-03-16", last(accused));
        assertTrue(accused.manner().contains("口头"));
        assertEquals(Status.NOT_GIVEN, one(kase, Kase.P2, DAY, "APPEAL").status());
        assertEquals("2026-03-16", last(one(kase, Kase.P2, DAY, "APPEAL_CIVIL_PART")));
        Remedy protest = one(kase, Kase.P2, DAY, "PROTEST_REQUEST");
        assertEquals("2026-03-10", last(protest));
        assertEquals("舞钢市人民检察院", protest.where());
        assertEquals("2026-03-16", last(one(kase, new PartyId("p3"), DAY, "APPEAL_CIVIL_PART")));
        assertTrue(all(kase, new PartyId("p3"), DAY).stream().noneMatch(r -> r.code().equals("APPEAL")));
        assertEquals(Status.NOT_YET, one(kase, Kase.P1, DAY, "GRIEVANCE").status());
        Remedy later = one(kase.effective("2026-03-18"), Kase.P1, LocalDate.parse("2026-05-06"), "GRIEVANCE");
        assertEquals(Status.NO_LIMIT, later.status());
    }

    @Test
    public void enforcementKnowsApplicantDebtorAndOutsider() {
        Kase ruling = Kase.of(CaseType.ENFORCEMENT, "（2026）豫0481执异3号", "执行异议", "裁定书", "案外人异议执行裁定书")
                .party("异议人", true).party("申请执行人", true).party("被执行人", true)
                .served("2026-03-05", "2026-03-05", "2026-03-05");
        assertEquals("2026-03-20", last(one(ruling, Kase.P1, DAY, "SUIT")));
        assertEquals("2026-09-07", last(one(ruling, Kase.P1, DAY, "RETRIAL_OUTSIDER")));
        Kase first = Kase.of(CaseType.ENFORCEMENT, "（2026）豫0481执3号", "首次执行", "裁定书", "借款合同纠纷执行裁定书")
                .party("申请执行人", true).party("被执行人", true).served("2026-03-05", "2026-03-05");
        assertEquals(Status.NO_LIMIT, one(first, Kase.P2, DAY, "OBJECTION_ACT").status());
        assertEquals(Status.MANUAL, one(first, Kase.P2, DAY, "REVIEW").status());
        assertEquals(Status.NOT_YET, one(first, Kase.P1, DAY, "UPPER_ENFORCEMENT").status());
    }

    @Test
    public void afterARefusedApplicationForRetrialTheProcuratorateRemainsForTwoYears() {
        Kase kase = Kase.of(CaseType.CIVIL, "（2026）豫04民申55号", "申请再审审查", "裁定书", "驳回再审申请民事裁定书")
                .party("再审申请人", true).party("被申请人", true).served("2026-03-05", "2026-03-05");
        Remedy supervision = one(kase, Kase.P1, DAY, "SUPERVISION");
        assertEquals(Status.MANUAL, supervision.status());
        assertEquals("CALENDAR_YEAR_MISSING", code(supervision.lastDay()));
        assertEquals("平顶山市人民检察院", supervision.where());
        assertEquals(Status.NOT_GIVEN, one(kase, Kase.P1, DAY, "RETRIAL").status());
    }

    @Test
    public void aMissingServiceDateIsSaid() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书");
        Remedy appeal = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals(Status.NOT_STARTED, appeal.status());
        assertEquals("SERVICE_DATE_MISSING", code(appeal.lastDay()));
        assertEquals(Status.NOT_YET, one(kase, Kase.P1, DAY, "RETRIAL").status());
    }

    @Test
    public void contradictionsInTheRegisterAreNamed() {
        Kase early = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-02-27", "2026-03-05");
        assertEquals("SERVED_BEFORE_JUDGMENT", code(one(early, Kase.P1, DAY, "APPEAL").lastDay()));
        Kase effect = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-05")
                .effective("2026-03-08");
        assertEquals("EFFECT_BEFORE_PERIOD", code(one(effect, Kase.P1, DAY, "RETRIAL").lastDay()));
        Kase silent = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-05");
        assertEquals("EFFECT_NOT_REGISTERED",
                code(one(silent, Kase.P1, LocalDate.parse("2026-05-06"), "RETRIAL").lastDay()));
    }

    @Test
    public void whatCannotBeToldIsRefusedWithACode() {
        assertRefused("JUDGMENT_NOT_ISSUED", Kase.civil("一审普通", "判决书", "民事判决书").issued(null), Kase.P1);
        assertRefused("SERVED_IN_FUTURE", Kase.civil("一审普通", "判决书", "民事判决书").served("2026-03-20"), Kase.P1);
        assertRefused("DOCUMENT_KIND_UNKNOWN", Kase.civil("一审普通", "通知书", "通知书"), Kase.P1);
        assertRefused("LAW_VERSION_MISSING", Kase.civil("一审普通", "判决书", "民事判决书").issued("2019-05-06"), Kase.P1);
        assertRefused("PARTY_NOT_OF_CASE", Kase.civil("一审普通", "判决书", "民事判决书"), new PartyId("px"));
        assertRefused("PERSON_KIND_UNKNOWN", Kase.of(CaseType.CRIMINAL, "（2026）豫0481刑初9号", "一审普通", "判决书",
                "盗窃一审刑事判决书").party("证人", true), Kase.P1);
        assertEquals("DOCUMENT_NOT_OF_CASE", code(remedies.of(Kase.civil("一审普通", "判决书", "民事判决书").facts(),
                new DocumentId("dx"), Kase.P1, DAY)));
    }

    @Test
    public void inAnUnloadedYearNoDayIsNamedButWhatIsLongPastIsOver() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").issued("2022-05-05")
                .served("2022-05-09", "2022-05-09").effective("2022-05-31");
        Remedy appeal = one(kase, Kase.P1, DAY, "APPEAL");
        assertEquals(Status.OVER, appeal.status());
        assertEquals("CALENDAR_YEAR_MISSING", code(appeal.lastDay()));
        Kase coming = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").issued("2026-12-18")
                .served("2026-12-21", "2026-12-21");
        assertEquals(Status.MANUAL, one(coming, Kase.P1, LocalDate.parse("2026-12-22"), "APPEAL").status());
    }

    @Test
    public void theSpiTellsOverAndWhy() {
        Kase kase = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-06");
        List<Avenue> avenues = remedies.of(kase.facts(), Kase.D1, Kase.P1, LocalDate.parse("2026-03-23")).orFault();
        assertEquals("上诉", avenues.get(0).name());
        assertTrue(avenues.get(0).over());
        assertFalse(avenues.get(1).over());
        assertFalse(avenues.get(1).lastDay().isDone());
    }

    private void assertRefused(String code, Kase kase, PartyId party) {
        assertEquals(code, code(remedies.of(kase.facts(), Kase.D1, party, DAY)));
    }

    private List<Remedy> all(Kase kase, PartyId party, LocalDate today) {
        return remedies.find(new RemedyQuestion(kase.facts(), Kase.D1, party, false, today)).orFault();
    }

    private Remedy one(Kase kase, PartyId party, LocalDate today, String code) {
        List<Remedy> found = all(kase, party, today).stream().filter(r -> r.code().equals(code)).toList();
        assertEquals(code, 1, found.size());
        assertFalse(found.get(0).basis().isEmpty());
        return found.get(0);
    }

    private static String last(Remedy remedy) {
        return remedy.lastDay().map(DayAnswer::day).orFault().toString();
    }

    private static String message(Remedy remedy) {
        return ((Outcome.Refused<DayAnswer>) remedy.lastDay()).refusal().message();
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
