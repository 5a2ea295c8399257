package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.host.testing.Cases.CLERK;
import static org.shiming.host.testing.Cases.DRAFT;
import static org.shiming.host.testing.Cases.ISSUED;
import static org.shiming.host.testing.Cases.JUDGE;
import static org.shiming.host.testing.Cases.LAWYER;
import static org.shiming.host.testing.Cases.LEADER;
import static org.shiming.host.testing.Cases.OTHER_JUDGE;
import static org.shiming.host.testing.Cases.SUPERIOR;
import static org.shiming.host.testing.Cases.TODAY;

import java.math.BigDecimal;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.domain.Service;
import org.shiming.host.store.OutboxRows;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.FakeSuite;
import org.shiming.host.testing.MemoryDb;
import org.shiming.host.testing.MovingClock;

public class DeskTest {
    private final MovingClock clock = new MovingClock();
    private final FakeSuite suite = new FakeSuite();
    private MemoryDb memory;
    private Outbox outbox;
    private Desk desk;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
        Cases.load(memory.db());
        outbox = new Outbox(memory.db(), new OutboxRows(), suite, clock, "豫0481", 1);
        desk = new Desk(memory.db(), outbox, clock);
    }

    @After
    public void close() {
        memory.close();
    }

    private static void refused(Code code, ThrowingRunnable act) {
        assertEquals(code, assertThrows(Refused.class, act).code());
    }

    private static Service byHand(String party, String method, java.time.LocalDate on) {
        return new Service("C2-D1", party, method, on, Service.SERVED, "");
    }

    @Test
    public void issuingMakesADayAndAMessage() throws Refused {
        desk.issue(JUDGE, DRAFT, "C1-D1");
        CaseFile file = desk.find(DRAFT);
        assertEquals(TODAY, file.documents().get(0).issuedOn());
        assertEquals(1, desk.messages(file).size());
        assertEquals(1, outbox.pass());
        assertTrue(suite.calls().get(0), suite.calls().get(0).contains("\"documentId\":\"C1-D1\""));
    }

    @Test
    public void issuingTwiceReportsOnce() throws Refused {
        desk.issue(JUDGE, DRAFT, "C1-D1");
        refused(Code.WRONG_STATE, () -> desk.issue(JUDGE, DRAFT, "C1-D1"));
        assertEquals(1, desk.messages(desk.find(DRAFT)).size());
    }

    @Test
    public void aJudgmentOfAnotherCourtIsNotReportedUnderThisCourtsAccount() throws Refused {
        String document = desk.find(Cases.ELSEWHERE).documents().get(0).documentId();
        desk.issue(Cases.person("J101", "傅景行", "JUDGE", "豫04"), Cases.ELSEWHERE, document);
        assertEquals(0, desk.messages(desk.find(Cases.ELSEWHERE)).size());
    }

    @Test
    public void onlyThePanelIssues() {
        refused(Code.FORBIDDEN, () -> desk.issue(OTHER_JUDGE, DRAFT, "C1-D1"));
        refused(Code.FORBIDDEN, () -> desk.issue(CLERK, DRAFT, "C1-D1"));
        refused(Code.FORBIDDEN, () -> desk.issue(LEADER, DRAFT, "C1-D1"));
        refused(Code.DOCUMENT_NOT_FOUND, () -> desk.issue(JUDGE, DRAFT, "C2-D1"));
        refused(Code.CASE_NOT_FOUND, () -> desk.issue(JUDGE, "（2026）豫0481民初999号", "C1-D1"));
    }

    @Test
    public void aCaseIsOpenToItsCourtOnly() throws Refused {
        assertEquals(DRAFT, desk.open(CLERK, "(2026)豫0481民初101号").caseNumber());
        refused(Code.FORBIDDEN, () -> desk.open(LAWYER, DRAFT));
        refused(Code.FORBIDDEN, () -> desk.open(CLERK, Cases.ELSEWHERE));
        assertEquals(Cases.ELSEWHERE, desk.open(SUPERIOR, Cases.ELSEWHERE).caseNumber());
    }

    @Test
    public void aDraftIsReadByThePanelOnly() throws Refused {
        assertTrue(desk.text(JUDGE, DRAFT, "C1-D1").startsWith("判决正文"));
        refused(Code.FORBIDDEN, () -> desk.text(CLERK, DRAFT, "C1-D1"));
        refused(Code.FORBIDDEN, () -> desk.text(OTHER_JUDGE, DRAFT, "C1-D1"));
        refused(Code.DOCUMENT_NOT_ISSUED, () -> desk.issuedText(DRAFT, "C1-D1"));
        assertTrue(desk.text(CLERK, ISSUED, "C2-D1").startsWith("判决正文"));
    }

    @Test
    public void serviceByHandNeedsAnIssuedDocumentAPartyAMethodAndADay() throws Refused {
        desk.served(CLERK, ISSUED, byHand("C2-P2", "邮寄", TODAY));
        assertEquals(2, desk.find(ISSUED).services().size());
        refused(Code.PARTY_NOT_FOUND, () -> desk.served(CLERK, ISSUED, byHand("C1-P1", "直接", TODAY)));
        refused(Code.BAD_INPUT, () -> desk.served(CLERK, ISSUED, byHand("C2-P2", "电子", TODAY)));
        refused(Code.BAD_INPUT, () -> desk.served(CLERK, ISSUED, byHand("C2-P2", "直接", TODAY.plusDays(1))));
        refused(Code.BAD_INPUT, () -> desk.served(CLERK, ISSUED, byHand("C2-P2", "直接", TODAY.minusDays(6))));
        refused(Code.WRONG_STATE, () -> desk.served(CLERK, ISSUED, byHand("C2-P1", "直接", TODAY)));
        refused(Code.FORBIDDEN, () -> desk.served(LEADER, ISSUED, byHand("C2-P2", "直接", TODAY)));
        refused(Code.WRONG_STATE, () -> desk.served(CLERK, DRAFT,
                new Service("C1-D1", "C1-P1", "直接", TODAY, Service.SERVED, "")));
    }

    @Test
    public void paymentsAreCheckedAndKept() throws Refused {
        desk.paid(CLERK, DRAFT, 1, new BigDecimal("250.50"));
        assertEquals(new BigDecimal("300.50"), desk.find(DRAFT).fees().get(0).paid());
        refused(Code.BAD_INPUT, () -> desk.paid(CLERK, DRAFT, 1, BigDecimal.ZERO));
        refused(Code.BAD_INPUT, () -> desk.paid(CLERK, DRAFT, 1, new BigDecimal("-1")));
        refused(Code.BAD_INPUT, () -> desk.paid(CLERK, DRAFT, 1, new BigDecimal("0.001")));
        refused(Code.WRONG_STATE, () -> desk.paid(CLERK, DRAFT, 1, new BigDecimal("5000")));
        refused(Code.WRONG_STATE, () -> desk.paid(CLERK, DRAFT, 9, BigDecimal.ONE));
        refused(Code.FORBIDDEN, () -> desk.paid(LEADER, DRAFT, 1, BigDecimal.ONE));
    }

    @Test
    public void performanceIsRegisteredOnceAndNotInTheFuture() throws Refused {
        refused(Code.BAD_INPUT, () -> desk.performed(CLERK, DRAFT, 1, TODAY.plusDays(1)));
        desk.performed(CLERK, DRAFT, 1, TODAY);
        assertEquals(TODAY, desk.find(DRAFT).performance().get(0).performedOn());
        refused(Code.WRONG_STATE, () -> desk.performed(CLERK, DRAFT, 1, TODAY));
        refused(Code.FORBIDDEN, () -> desk.performed(LAWYER, DRAFT, 1, TODAY));
    }

    @Test
    public void todayIsTheCourtsDay() {
        clock.forward(java.time.Duration.ofHours(15));
        assertEquals(TODAY.plusDays(1), desk.today());
    }
}
