package org.shiming.calendar.ws;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.calendar.app.Fixture;
import org.shiming.calendar.app.YearImportsTest;

/** Legal time as the host and the screens ask for it. It is 2026-12-21; the year 2027 is not loaded. */
public class CalendarServiceTest {
    private static final String CASE = "（2026）豫0481民初1号";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Fixture fixture = new Fixture();
    private Caller caller = Fixture.JUDGE;
    private CalendarService service;
    private int messages;

    @Before
    public void open() {
        service = new CalendarService(() -> caller, fixture.useCases(folder.getRoot().toPath()), fixture.time());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void aMakeUpSaturdayIsWorkedAndAnUnloadedYearIsNeverGuessed() {
        assertTrue(service.workingDay("2026-10-10").working);
        assertFalse(service.workingDay("2026-10-11").working);
        assertEquals("CALENDAR_YEAR_MISSING", fault(() -> service.workingDay("2027-03-01")));
        assertEquals("DAY_MALFORMED", invalid(() -> service.workingDay("2026-02-29")));
    }

    @Test
    public void theLastDayComesWithItsDerivationAndWhetherAPostedAppealIsInTime() {
        PeriodView view = service.lastDay(CASE, "D1", "P1", "2026-12-30", "");
        assertEquals("2026-12-30", view.lastDay);
        assertEquals(10, view.daysLeft);
        assertEquals(Boolean.TRUE, view.postedInTime);
        assertTrue(view.basis.toString(), view.basis.toString().contains("民事诉讼法"));
        assertFalse(view.derivation.isEmpty());
        assertEquals(Boolean.FALSE, service.lastDay(CASE, "D1", "P1", "2026-12-31", "false").postedInTime);
    }

    @Test
    public void aLastDayInAnUnloadedYearIsRefusedWithItsCode() {
        assertEquals("CALENDAR_YEAR_MISSING", fault(() -> service.lastDay(CASE, "D1", "P2", "", "")));
        assertEquals("thirty days reach into 2027", "CALENDAR_YEAR_MISSING",
                fault(() -> service.lastDay(CASE, "D1", "P1", "", "true")));
    }

    @Test
    public void whoLivesAbroadHasThirtyDaysWhoeverSaysSo() {
        fixture.servedOn("2026-11-20");
        assertEquals("2026-12-07", service.lastDay(CASE, "D1", "P1", "", "").lastDay);
        assertEquals("2026-12-21", service.lastDay(CASE, "D1", "P1", "", "true").lastDay);
        fixture.livesAbroad("P1");
        assertEquals("2026-12-21", service.lastDay(CASE, "D1", "P1", "", "").lastDay);
        assertEquals("OPEN", service.remedies(CASE, "D1", "P1", "").items.get(0).status);
        assertEquals("OVER", service.remedies(CASE, "D1", "P2", "").items.get(0).status);
    }

    @Test
    public void whatIsNotThereIsNamed() {
        assertEquals("CASE_UNKNOWN", fault(() -> service.lastDay("（2026）豫0481民初9号", "D1", "P1", "", "")));
        assertEquals("DOCUMENT_NOT_OF_CASE", fault(() -> service.lastDay(CASE, "D9", "P1", "", "")));
        assertEquals("PARTY_NOT_OF_CASE", fault(() -> service.remedies(CASE, "D1", "P9", "")));
        assertEquals("SWITCH_MALFORMED", invalid(() -> service.lastDay(CASE, "D1", "P1", "", "ja")));
        assertEquals("CASE_UNKNOWN", fault(() -> service.hesitation("（2026）豫0481民初9号")));
        assertEquals("CASE_UNKNOWN", fault(() -> service.feesOfCase("（2026）豫0481民初9号")));
    }

    @Test
    public void theClockShowsEveryPartyAndWhoMayDecide() {
        ClockView judges = service.hesitation(CASE);
        assertTrue(judges.mayDecide);
        List<ClockView.Party> parties = judges.documents.get(0).parties;
        assertEquals("张三丰", parties.get(0).name);
        assertEquals("2026-12-30", parties.get(0).period.lastDay);
        assertNull(parties.get(1).period);
        assertEquals("CALENDAR_YEAR_MISSING", parties.get(1).noPeriod.code);
        caller = Fixture.caller("S1", org.shiming.api.identity.Role.CENTRE_STAFF);
        ClockView others = service.hesitation(CASE);
        assertFalse(others.mayDecide);
        assertFalse("only who handles the case reads full names",
                others.documents.get(0).parties.get(0).name.contains("三丰"));
    }

    @Test
    public void anOfficersDayCountsAtOnceStandsBesideTheComputedOneAndCanBeTakenBack() {
        DecidePeriodRequest set = decision("P2", "2027-01-05", "2027年元旦放假安排已公布");
        assertEquals("2027-01-05", service.decidePeriod(set).day);
        assertEquals("2027-01-05", service.decidePeriod(set).day);
        PeriodView view = service.lastDay(CASE, "D1", "P2", "", "");
        assertEquals("2027-01-05", view.lastDay);
        assertEquals("2027年元旦放假安排已公布", view.override.reason);
        assertEquals("said once, kept once", 1,
                service.hesitation(CASE).documents.get(0).parties.get(1).decisions.size());
        service.decidePeriod(decision("P2", "", "登记有误"));
        assertEquals("CALENDAR_YEAR_MISSING", fault(() -> service.lastDay(CASE, "D1", "P2", "", "")));
        assertEquals(2, service.hesitation(CASE).documents.get(0).parties.get(1).decisions.size());
        assertEquals("NOTHING_DECIDED", fault(() -> service.decidePeriod(decision("P2", "", "再次撤回"))));
    }

    @Test
    public void aJudgeOfAnotherPanelDecidesNothing() {
        caller = Fixture.caller("J9", org.shiming.api.identity.Role.JUDGE);
        assertEquals("NOT_OF_PANEL", fault(() -> service.decidePeriod(decision("P2", "2027-01-05", "理由"))));
        caller = Fixture.JUDGE;
        assertEquals("DECISION_DAY", invalid(() -> service.decidePeriod(decision("P2", "2026-11-19", "理由"))));
        assertEquals("TEXT_EMPTY", invalid(() -> service.decidePeriod(decision("P2", "2027-01-05", " "))));
    }

    @Test
    public void aYearComesInByTwoPeopleAndCountsAtOnce() {
        caller = Fixture.OFFICER;
        PreviewYearRequest preview = new PreviewYearRequest();
        preview.year = 2027;
        preview.content = YearImportsTest.INVENTED;
        assertEquals(List.of(), service.previewYear(preview).problems);
        assertFalse(service.years("2027").yearLoaded);
        ProposeYearRequest propose = new ProposeYearRequest();
        propose.messageId = id();
        propose.year = 2027;
        propose.source = "测试用数据";
        propose.content = YearImportsTest.INVENTED;
        YearKept kept = service.proposeYear(propose);
        assertEquals("PROPOSED", kept.state);
        assertEquals("SECOND_PERSON_NEEDED", fault(() -> service.decideYear(confirmation(kept.id))));
        assertFalse("who handed it in is not offered to confirm it", service.years("2027").imports.get(0).mayDecide);
        caller = Fixture.SECOND;
        assertTrue(service.years("2027").imports.get(0).mayDecide);
        assertEquals("CONFIRMED", service.decideYear(confirmation(kept.id)).state);
        assertTrue(service.years("2027").yearLoaded);
        assertEquals("2027-01-04", service.lastDay(CASE, "D1", "P2", "", "").lastDay);
        assertEquals("IMPORT_DECIDED", fault(() -> service.decideYear(confirmation(kept.id))));
        assertEquals("IMPORT_UNKNOWN", fault(() -> service.decideYear(confirmation("none"))));
    }

    @Test
    public void feesAndInterestAreAnsweredWithoutACase() {
        FeeRequest fee = new FeeRequest();
        FeeClaim claim = new FeeClaim();
        claim.kind = "PROPERTY";
        claim.amount = "50000";
        fee.claims.add(claim);
        assertEquals("1050.00", service.fee(fee).low);
        claim.kind = "PERHAPS";
        assertEquals("FEE_KIND_UNKNOWN", fault(() -> service.fee(fee)));
        InterestRequest interest = new InterestRequest();
        InterestInstalment debt = new InterestInstalment();
        debt.amount = "100000";
        debt.dueOn = "2026-12-11";
        interest.instalments.add(debt);
        assertEquals("ten days at 1.75 in ten thousand", "175.00", service.interest(interest).doubled);
        assertFalse(service.feeKinds("").kinds.isEmpty());
        assertEquals(List.of(), service.feesOfCase(CASE).items);
    }

    @Test
    public void aPaperIsGivenByCommandAndPrintedByItsIdentifier() {
        IssueAvenueSheetRequest wish = new IssueAvenueSheetRequest();
        wish.messageId = id();
        wish.caseNumber = CASE;
        wish.documentId = "D1";
        wish.partyId = "P1";
        PaperIssued issued = service.issueAvenueSheet(wish);
        assertEquals(issued.paperId, service.issueAvenueSheet(wish).paperId);
        assertEquals(1, service.papersOfCase(CASE).items.size());
        assertArrayEquals("救济途径告知单PDF".getBytes(StandardCharsets.UTF_8), service.avenueSheetPdf(issued.paperId));
        assertArrayEquals("救济途径告知单DOCX".getBytes(StandardCharsets.UTF_8), service.avenueSheetDocx(issued.paperId));
        assertEquals("PAPER_UNKNOWN", fault(() -> service.paymentNoticePdf(issued.paperId)));
        assertEquals("PAPER_UNKNOWN", fault(() -> service.paymentNoticeDocx("none")));
        IssuePaymentNoticeRequest notice = new IssuePaymentNoticeRequest();
        notice.messageId = id();
        notice.caseNumber = CASE;
        notice.partyId = "P1";
        assertEquals("NO_FEE_OUTSTANDING", fault(() -> service.issuePaymentNotice(notice)));
    }

    private DecidePeriodRequest decision(String party, String day, String reason) {
        DecidePeriodRequest request = new DecidePeriodRequest();
        request.messageId = id();
        request.caseNumber = CASE;
        request.documentId = "D1";
        request.partyId = party;
        request.day = day;
        request.reason = reason;
        return request;
    }

    private DecideYearRequest confirmation(String importId) {
        DecideYearRequest request = new DecideYearRequest();
        request.messageId = id();
        request.importId = importId;
        request.confirm = true;
        return request;
    }

    private String id() {
        return "w-" + ++messages;
    }

    private static String fault(ThrowingRunnable work) {
        return assertThrows(ServiceFault.class, work).refusal().code();
    }

    private static String invalid(ThrowingRunnable work) {
        return assertThrows(InvalidValue.class, work).code();
    }
}
