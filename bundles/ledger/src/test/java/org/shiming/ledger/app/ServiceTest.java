package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.export.Exports;
import org.shiming.ledger.app.office.LedgerKey;
import org.shiming.ledger.app.print.Prints;
import org.shiming.ledger.ws.EntriesQuery;
import org.shiming.ledger.ws.EntryDetail;
import org.shiming.ledger.ws.EntryLine;
import org.shiming.ledger.ws.EntryPage;
import org.shiming.ledger.ws.LedgerEndpoint;
import org.shiming.ledger.ws.LedgerService;
import org.shiming.ledger.ws.PaperWorth;
import org.shiming.ledger.ws.VerifyResult;

/** The service as callers of each role meet it. */
public class ServiceTest {
    private static Fixture ledger;
    private static Inspection inspection;
    private static Exports exports;

    @BeforeClass
    public static void fill() throws IOException {
        ledger = new Fixture();
        MemoryFeed matters = new MemoryFeed("matters");
        for (int i = 1; i <= 30; i++) {
            Samples.Session session = Samples.session("s-" + i);
            session.explainer = i <= 10 ? "judge-1" : "judge-2";
            session.responsible = session.explainer;
            session.division = i <= 20 ? "民一庭" : "民二庭";
            session.caseNumber = "（2026）豫0481民初" + i + "号";
            matters.add(session.fact());
        }
        matters.add(Samples.filed("s-1", Instant.parse("2026-11-21T03:00:00Z")));
        ledger.follow(matters);
        inspection = new Inspection(() -> "sm_ledger", ledger.dataSource(), ledger.factory(),
                new LedgerKey(Configs.of(Map.of("keyFile", "target/service-test.key"))),
                Configs.of(Map.of("verifyHours", 0, "rootFolder", "target/service-test-roots")));
        exports = new Exports(ledger.desk, ledger.dataSource(),
                Configs.of(Map.of("exportFolder", "target/export-service", "exportReserveMegabytes", 0)));
    }

    @AfterClass
    public static void close() {
        inspection.close();
        ledger.close();
    }

    @Test
    public void aPageHasTotalAndCursorAndChineseWords() {
        EntryPage first = as("民一庭", Role.TRIAL_MANAGEMENT).entries(query("JUDGE_INITIATED"));
        assertEquals(30, first.total);
        assertEquals(20, first.items.size());
        EntriesQuery rest = query("JUDGE_INITIATED");
        rest.after = first.next;
        EntryPage second = as("民一庭", Role.TRIAL_MANAGEMENT).entries(rest);
        assertEquals(10, second.items.size());
        assertNull(second.next);
        EntryLine line = second.items.get(9);
        assertEquals("释明", line.kindLabel);
        assertEquals("理解", line.outcomeLabel);
        assertEquals("平稳", line.moodLabel);
        assertEquals("张某某", line.partyLabel);
        assertEquals("2026-11-20", line.onDay);
        assertEquals("Y", line.filed);
    }

    @Test
    public void eachSeesAsFarAsTheOfficeReaches() {
        assertEquals(30, as("民一庭", Role.COURT_LEADER).entries(query("JUDGE_INITIATED")).total);
        assertEquals(20, as("民一庭", Role.DIVISION_HEAD).entries(query("JUDGE_INITIATED")).total);
        assertEquals(10, as("民一庭", Role.JUDGE).entries(query("JUDGE_INITIATED")).total);
        assertEquals(10, as("民一庭", Role.JUDGE).ledgers().items.get(0).total);
        assertEquals(30, as("", Role.IT_OPERATIONS).ledgers().items.get(0).total);
        code("LEDGER_NOT_YOURS", () -> as("", Role.IT_OPERATIONS).entries(query("JUDGE_INITIATED")));
        code("LEDGER_NOT_YOURS", () -> as("", Role.DUTY_LAWYER).ledgers());
        EntriesQuery mine = query("JUDGE_INITIATED");
        mine.mine = true;
        assertEquals(10, as("民一庭", Role.TRIAL_MANAGEMENT).entries(mine).total);
    }

    @Test
    public void anEntryShowsItsColumnsItsSealAndWhatFollowed() {
        EntryDetail entry = as("民一庭", Role.JUDGE).entry("JUDGE_INITIATED", 1);
        assertEquals(64, entry.hash.length());
        assertEquals("SM3", entry.algorithm);
        assertEquals("RECORD_FILED", entry.later.get(0).kind);
        assertTrue(entry.columns.stream().anyMatch(c -> c.label.equals("案由") && c.value.equals("买卖合同纠纷")));
        assertTrue(entry.columns.stream().anyMatch(c -> c.label.equals("开始时间") && c.value.equals("2026-11-20 09:00")));
        assertTrue(entry.columns.stream().anyMatch(c -> c.value.equals("1. 违约金为什么没有全部支持？ —— 理解")));
        code("ENTRY_UNKNOWN", () -> as("民一庭", Role.JUDGE).entry("JUDGE_INITIATED", 15));
        code("ENTRY_UNKNOWN", () -> as("民一庭", Role.JUDGE).entry("JUDGE_INITIATED", -1));
    }

    @Test
    public void aCaseNumberIsFoundWithBracketsOfAnyForm() {
        for (String form : List.of("(2026)豫0481民初3号", "〔2026〕豫0481民初3号", " （２０２６）豫0481民初3号 ", "[2026]豫0481民初 3号")) {
            EntriesQuery query = new EntriesQuery();
            query.caseNumber = form;
            assertEquals(form, 1, as("", Role.COORDINATOR).entries(query).total);
        }
    }

    @Test
    public void badInputIsNamed() {
        invalid("LEDGER_REQUIRED", q -> q.ledger = "");
        invalid("LEDGER_UNKNOWN", q -> q.ledger = "x' OR 1=1");
        invalid("DATE_MALFORMED", q -> q.from = "2026-02-30");
        invalid("DATE_RANGE", q -> {
            q.from = "2026-02-03";
            q.to = "2026-02-01";
        });
        invalid("CASE_NUMBER_MALFORMED", q -> q.caseNumber = "'; DROP TABLE ENTRY");
        invalid("PERSON_ID_MALFORMED", q -> q.explainer = "a' OR 'a'='a");
        invalid("CODE_MALFORMED", q -> q.outcome = "x;--");
        invalid("CODE_MALFORMED", q -> q.kind = "select");
        invalid("MOOD_UNKNOWN", q -> q.mood = "ANGRY");
        invalid("FILED_UNKNOWN", q -> q.filed = "maybe");
        invalid("PAGE_SIZE", q -> q.max = 201);
        invalid("CURSOR_MALFORMED", q -> q.after = "1; --");
    }

    @Test
    public void theVerificationAnswersLedgerByLedger() {
        VerifyResult result = as("", Role.IT_OPERATIONS).verify("");
        assertTrue(result.whole);
        assertEquals(31, result.entries);
        assertEquals("法官主动释明台账", result.books.get(0).title);
        assertNotNull(inspection.last().orElseThrow());
    }

    @Test
    public void everyOperationNamesItsRoles() {
        for (Method method : LedgerService.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(WebMethod.class)) {
                String[] roles = method.getAnnotation(RolesAllowed.class).value();
                Arrays.stream(roles).forEach(Role::valueOf);
            }
        }
    }

    @Test
    public void aLineHasItsColumnsWithHeadings() {
        EntryLine line = as("", Role.TRIAL_MANAGEMENT).entries(query("JUDGE_INITIATED")).items.get(0);
        assertTrue(line.columns.stream().anyMatch(c -> c.label.equals("案由") && c.value.equals("买卖合同纠纷")));
        assertTrue(line.columns.stream().anyMatch(c -> c.label.equals("环节") && c.value.equals("送达")));
        assertEquals(List.of("seq", "onDay", "registeredAt", "actor"), as("", Role.TRIAL_MANAGEMENT)
                .columns("JUDGE_INITIATED").items.stream().limit(4).map(head -> head.code).toList());
        assertEquals("LEDGER_UNKNOWN",
                assertThrows(InvalidValue.class, () -> as("", Role.TRIAL_MANAGEMENT).columns("NONE")).code());
    }

    @Test
    public void aLineShowsWhatFollowedAndSaysItsVersion() {
        EntryDetail entry = as("民一庭", Role.JUDGE).entry("JUDGE_INITIATED", 1);
        assertEquals(2, entry.version);
        assertTrue(entry.current.stream().anyMatch(c -> c.code.equals("filedReceipt") && c.value.startsWith("收字第")));
        assertTrue("the entry is as it was", entry.columns.stream().noneMatch(c -> c.code.equals("filedReceipt")));
        assertEquals("审判员judge-1", entry.actorName);
    }

    @Test
    public void anExportComesAsAFileWithItsName() throws IOException {
        Response answer = as("", Role.TRIAL_MANAGEMENT).exportCsv(query("JUDGE_INITIATED"));
        assertEquals("30", answer.getHeaderString("X-Shiming-Rows"));
        assertTrue(answer.getHeaderString("Content-Disposition").contains("filename*=UTF-8''"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(bytes);
        assertEquals(31, bytes.toString(StandardCharsets.UTF_8).split("\r\n").length);
        assertEquals(Long.toString(bytes.size()), answer.getHeaderString("Content-Length"));
        Response own = as("民一庭", Role.JUDGE).exportXlsx(query("JUDGE_INITIATED"));
        assertEquals("a judge exports what a judge sees", "10", own.getHeaderString("X-Shiming-Rows"));
        ((StreamingOutput) own.getEntity()).write(new ByteArrayOutputStream());
        EntriesQuery none = query("");
        none.caseNumber = "（2026）豫0481民初3号";
        assertEquals("LEDGER_REQUIRED", assertThrows(InvalidValue.class,
                () -> as("", Role.TRIAL_MANAGEMENT).exportCsv(none)).code());
    }

    @Test
    public void aPrintedLineIsCheckedByNumberVersionAndHash() {
        LedgerService service = as("", Role.CENTRE_STAFF);
        String first = service.entry("JUDGE_INITIATED", 1).hash;
        PaperWorth old = service.checkPaper("TZ-JUDGE_INITIATED-1", 1, first.substring(0, 12));
        assertEquals("SUPERSEDED", old.state);
        assertTrue(old.message, old.message.contains("现为第 2 版"));
        assertEquals("CURRENT", service.checkPaper("TZ-JUDGE_INITIATED-1", 2, old.hash).state);
        assertEquals("DIFFERENT", service.checkPaper("TZ-JUDGE_INITIATED-1", 2, first).state);
        assertEquals("PAPER_NUMBER_MALFORMED", assertThrows(InvalidValue.class,
                () -> service.checkPaper("17", 1, first)).code());
        code("ENTRY_UNKNOWN", () -> as("民一庭", Role.JUDGE).checkPaper("TZ-JUDGE_INITIATED-15", 1, first));
        code("PAPERS_ABSENT", () -> service.entryPdf("JUDGE_INITIATED", 1));
    }

    @Test
    public void explainersAreNamedWithinReach() {
        assertEquals(2, as("", Role.CENTRE_STAFF).explainers().items.size());
        assertEquals("judge-1", as("民一庭", Role.JUDGE).explainers().items.get(0).id);
    }

    private interface Change {
        void of(EntriesQuery query);
    }

    private static void invalid(String code, Change change) {
        EntriesQuery query = query("JUDGE_INITIATED");
        change.of(query);
        assertEquals(code, assertThrows(code, InvalidValue.class,
                () -> as("", Role.TRIAL_MANAGEMENT).entries(query)).code());
    }

    private static void code(String code, Runnable call) {
        assertEquals(code, assertThrows(ServiceFault.class, call::run).refusal().code());
    }

    private static EntriesQuery query(String ledgerCode) {
        EntriesQuery query = new EntriesQuery();
        query.ledger = ledgerCode;
        return query;
    }

    private static LedgerService as(String unit, Role role) {
        Caller caller = new Caller(new PersonId("judge-1"), "某人", Set.of(role), new CourtCode(Samples.COURT), unit,
                false);
        return (LedgerService) new LedgerEndpoint(ledger.desk, inspection, exports,
                new Prints(ledger.desk, Configs.of(Map.of())), () -> caller).bean();
    }
}
