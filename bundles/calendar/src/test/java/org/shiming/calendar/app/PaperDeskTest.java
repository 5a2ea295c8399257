package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.calendar.app.PaperDesk.Issued;
import org.shiming.calendar.app.PaperDesk.Kind;
import org.shiming.calendar.store.PaperRow;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.testing.TestDatabase;

/** 三.13: printed avenue sheet with dates; 三.2: 督促交纳诉讼费. */
public class PaperDeskTest {
    private static final Caller CLERK = new Caller(new PersonId("C1"), "窗口", Set.of(Role.CLERK), new CourtCode("豫0481"),
            "诉讼服务中心", false);
    private static final Caller OTHER_COURT = new Caller(new PersonId("C2"), "窗口", Set.of(Role.CLERK),
            new CourtCode("豫0403"), "诉讼服务中心", false);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TestDatabase database = new TestDatabase("shiming-calendar", "sm_calendar", "db/sm_calendar.xml");
    private CalendarUnit unit;
    private PaperDesk desk;
    private CaseFacts facts;
    private Paper printed;
    private int messages;

    @Before
    public void open() {
        unit = new CalendarUnit(database.factory(), silent(), Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"),
                ZoneId.of("Asia/Shanghai")), "sm_calendar");
        facts = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-05", "2026-03-06")
                .fee(Kase.P2, "案件受理费", "2300", "300").fee(Kase.P2, "保全费", "520", "520").facts();
        LawBooks books = new LawBooks();
        Years years = new Years();
        RemedyService remedies = new RemedyService(new PeriodService(years, books, null), years, books);
        Papers papers = (paper, format) -> {
            printed = paper;
            return Outcome.done((paper.title() + format).getBytes(StandardCharsets.UTF_8));
        };
        desk = new PaperDesk(unit, new Cases(host()), new AvenueSheets(remedies, books),
                new PaymentNotices(years, books), new PaperSettings(config(Map.of())), papers);
    }

    @After
    public void close() {
        unit.stop();
        database.close();
    }

    @Test
    public void theSheetTellsWhatIsOpenUntilWhenAndThatExplainingStopsNothing() {
        Issued issued = sheet(CLERK).orFault();
        assertEquals("（2026）豫0481释明告1号", issued.number());
        assertEquals(1, issued.version());
        assertTrue(desk.print(CLERK, Kind.AVENUE, issued.paperId(), PaperFormat.PDF).isDone());
        assertEquals("舞钢市人民法院", printed.court());
        assertEquals("救济途径告知单", printed.title());
        String text = text(printed);
        assertTrue(text, text.contains("上诉期的最后一日是 2026年3月20日，从今天起还有 11 天"));
        assertTrue(text, text.contains("平顶山市中级人民法院"));
        assertTrue(text, text.contains("释明不停止、不延长上诉、申请再审等任何法定期限"));
        assertTrue(text, text.contains("不影响当事人依法享有的上诉"));
        assertTrue(text, text.contains("以法院审查为准"));
        assertFalse("the days within the period are left out: " + text, text.contains("第3日"));
    }

    @Test
    public void aSecondSheetForTheSamePartyIsTheNextVersionOfTheSameNumber() {
        Issued first = sheet(CLERK).orFault();
        Issued second = sheet(CLERK).orFault();
        assertEquals(first.number(), second.number());
        assertEquals(2, second.version());
        Issued other = desk.avenueSheet(act(CLERK), facts.caseNumber(), Kase.D1, Kase.P2, false).orFault();
        assertEquals("（2026）豫0481释明告2号", other.number());
        assertEquals(3, desk.ofCase(CLERK, facts.caseNumber()).size());
    }

    @Test
    public void aRepeatedMessageGivesTheSamePaper() {
        Act act = act(CLERK);
        Issued first = desk.paymentNotice(act, facts.caseNumber(), Kase.P2).orFault();
        assertEquals(first, desk.paymentNotice(act, facts.caseNumber(), Kase.P2).orFault());
        assertEquals("MESSAGE_ID_REUSED", code(desk.paymentNotice(act, facts.caseNumber(), Kase.P1)));
        new Sequencer(unit.tx(), "sm_calendar").round();
        assertEquals(1, unit.read(0, 10).size());
        assertEquals("PAPER_ISSUED", unit.read(0, 10).get(0).type());
        assertFalse(unit.read(0, 10).get(0).payload().contains("甲方"));
    }

    @Test
    public void theNoticeListsWhatIsOwedAndByWhen() {
        Issued issued = desk.paymentNotice(act(CLERK), facts.caseNumber(), Kase.P2).orFault();
        assertEquals("（2026）豫0481释明费1号", issued.number());
        desk.print(CLERK, Kind.FEE, issued.paperId(), PaperFormat.DOCX).orFault();
        String text = text(printed);
        assertTrue(text, text.contains("案件受理费, 2300.00, 300.00, 2000.00"));
        assertFalse("what is paid is not demanded", text.contains("保全费"));
        assertTrue(text, text.contains("合计, , , 2000.00"));
        assertTrue(text, text.contains("今天收到的，最后一日是 2026年3月17日"));
        assertTrue(text, text.contains("第207条"));
        assertTrue(text, text.contains("不影响当事人获得释明"));
        assertEquals("NO_FEE_OUTSTANDING", code(desk.paymentNotice(act(CLERK), facts.caseNumber(), Kase.P1)));
    }

    @Test
    public void whatWasGivenStaysAsItWasWhenTheCaseChanges() {
        Issued issued = sheet(CLERK).orFault();
        desk.print(CLERK, Kind.AVENUE, issued.paperId(), PaperFormat.PDF).orFault();
        Paper before = printed;
        facts = Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书").served("2026-03-09", "2026-03-09").facts();
        desk.print(CLERK, Kind.AVENUE, issued.paperId(), PaperFormat.PDF).orFault();
        assertEquals(before, printed);
    }

    @Test
    public void namesAreSealedAtRestAndOtherCourtsSeeNothing() {
        Issued issued = sheet(CLERK).orFault();
        byte[] kept = unit.tx().read(em -> em.find(PaperRow.class, issued.paperId()).content());
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("甲方"));
        assertEquals("PAPER_UNKNOWN", code(desk.print(OTHER_COURT, Kind.AVENUE, issued.paperId(), PaperFormat.PDF)));
        assertEquals("PAPER_UNKNOWN", code(desk.print(CLERK, Kind.FEE, issued.paperId(), PaperFormat.PDF)));
        assertEquals("PAPER_UNKNOWN", code(desk.print(CLERK, Kind.FEE, null, PaperFormat.PDF)));
        assertEquals("CASE_UNKNOWN", code(sheet(OTHER_COURT)));
        assertEquals(List.of(), desk.ofCase(OTHER_COURT, facts.caseNumber()));
    }

    @Test
    public void whatCannotBeToldMakesNoPaper() {
        assertEquals("DOCUMENT_NOT_OF_CASE", code(desk.avenueSheet(act(CLERK), facts.caseNumber(),
                new DocumentId("dx"), Kase.P1, false)));
        assertEquals(List.of(), desk.ofCase(CLERK, facts.caseNumber()));
    }

    @Test
    public void withoutThePrinterTheNumberIsKept() {
        Issued issued = sheet(CLERK).orFault();
        PaperDesk alone = new PaperDesk(unit, new Cases(host()), null, null, new PaperSettings(config(Map.of())));
        assertEquals("PAPERS_NOT_INSTALLED",
                code(alone.print(CLERK, Kind.AVENUE, issued.paperId(), PaperFormat.PDF)));
    }

    @Test
    public void aBadSettingNamesItsKey() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
                () -> new PaperSettings(config(Map.of("paymentDays", 0))));
        assertEquals("org.shiming.calendar.papers: paymentDays: out of range", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new PaperSettings(config(Map.of("feeWord", "释明告"))));
        assertNotEquals(null, new PaperSettings(config(Map.of("paymentDays", 10))).cipher());
    }

    private Outcome<Issued> sheet(Caller caller) {
        return desk.avenueSheet(act(caller), facts.caseNumber(), Kase.D1, Kase.P1, false);
    }

    private Act act(Caller caller) {
        return new Act(new MessageId("m-" + ++messages), caller);
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }

    private static String text(Paper paper) {
        StringBuilder text = new StringBuilder();
        for (Block block : paper.blocks()) {
            text.append(block).append('\n');
        }
        return text.toString();
    }

    private PaperSettings.Config config(Map<String, Object> others) {
        return PaperConfig.of(folder.getRoot().toPath(), others);
    }

    private CaseSystem host() {
        return new CaseSystem() {
            @Override
            public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
                return new HostAnswer.Known<>(facts, Instant.EPOCH, true);
            }

            @Override
            public HostAnswer<CaseFacts> refresh(CaseNumber caseNumber) {
                return find(caseNumber);
            }

            @Override
            public HostAnswer<String> documentText(CaseNumber caseNumber, DocumentId document) {
                return new HostAnswer.Unknown<>();
            }

            @Override
            public Outcome<Delivery> file(Filing filing) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Outcome<Delivery> report(OutcomeReport report) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Delivery> delivery(MessageId key) {
                return Optional.empty();
            }
        };
    }

    private static EventAdmin silent() {
        return new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                // The bell is not heard here.
            }

            @Override
            public void sendEvent(Event event) {
                // The bell is not heard here.
            }
        };
    }
}
