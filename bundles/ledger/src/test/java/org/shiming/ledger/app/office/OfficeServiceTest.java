package org.shiming.ledger.app.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.Configs;
import org.shiming.ledger.app.Fixture;
import org.shiming.ledger.app.MemoryFeed;
import org.shiming.ledger.app.OwnFeed;
import org.shiming.ledger.app.Samples;
import org.shiming.ledger.app.export.Exports;
import org.shiming.ledger.app.export.Proofs;
import org.shiming.ledger.ws.ColumnChange;
import org.shiming.ledger.ws.CorrectRequest;
import org.shiming.ledger.ws.EntryMade;
import org.shiming.ledger.ws.MonthDone;
import org.shiming.ledger.ws.MonthRequest;
import org.shiming.ledger.ws.MonthVersion;
import org.shiming.ledger.ws.OfficeEndpoint;
import org.shiming.ledger.ws.OfficeService;

/** The service ledger-office as callers of each role meet it. */
public class OfficeServiceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Fixture ledger;
    private OwnFeed own;
    private LedgerKey key;
    private Exports exports;

    @Before
    public void open() throws IOException {
        ledger = new Fixture();
        own = ledger.own(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));
        String root = folder.getRoot().toString();
        key = new LedgerKey(Configs.of(Map.of("keyFile", root + "/key")));
        exports = new Exports(ledger.desk, ledger.dataSource(),
                Configs.of(Map.of("exportFolder", root, "exportReserveMegabytes", 0)));
        MemoryFeed matters = new MemoryFeed("matters");
        matters.add(Samples.session("s-1").fact());
        ledger.follow(matters);
    }

    @After
    public void close() {
        own.close();
        ledger.close();
    }

    @Test
    public void aCorrectionAnswersWithTheNewEntry() {
        EntryMade made = as(Role.CENTRE_STAFF).correct(request("remarks", "已补充"));
        assertEquals("JUDGE_INITIATED", made.ledger);
        assertEquals(2, made.seq);
        assertEquals(1, made.corrects);
        assertEquals(64, made.hash.length());
    }

    @Test
    public void staffCannotCorrectWhatOnlyLeadersSee() {
        code("COLUMN_HIDDEN", () -> as(Role.CENTRE_STAFF).correct(request("assigner", "leader-1")));
        assertEquals(2, as(Role.TRIAL_MANAGEMENT).correct(request("assigner", "leader-1")).seq);
    }

    @Test
    public void badInputIsNamed() {
        CorrectRequest unknown = request("remarks", "甲");
        unknown.ledger = "NONE";
        invalid("LEDGER_UNKNOWN", () -> as(Role.TRIAL_MANAGEMENT).correct(unknown));
        CorrectRequest nameless = request("remarks", "甲");
        nameless.reason = null;
        invalid("REASON_MISSING", () -> as(Role.TRIAL_MANAGEMENT).correct(nameless));
        for (String month : new String[]{null, "", "2026", "2026-13", "十月"}) {
            invalid("MONTH_MALFORMED", () -> as(Role.TRIAL_MANAGEMENT).lockMonth(month(month, "")));
        }
    }

    @Test
    public void aMonthIsLockedReopenedAndListed() {
        MonthDone locked = as(Role.TRIAL_MANAGEMENT).lockMonth(month("2026-10", "核对无误"));
        assertTrue(locked.locked);
        assertEquals("2026-10", locked.month);
        code("MONTH_LOCKED_ALREADY", () -> as(Role.TRIAL_MANAGEMENT).lockMonth(month("2026-10", "")));
        MonthDone reopened = as(Role.TRIAL_MANAGEMENT).reopenMonth(month("2026-10", "更正案由"));
        assertFalse(reopened.locked);
        assertEquals(2, reopened.version);
        List<MonthVersion> months = as(Role.COURT_LEADER).months().items;
        assertEquals(List.of(2, 1), months.stream().map(each -> each.version).toList());
        assertEquals("the name is known from the lock", "关若飞", months.get(1).actorName);
        assertTrue(months.get(1).authentic);
        assertTrue(key.signer().verifies(months.get(1).summary, months.get(1).signature));
        assertEquals(key.signer().publicKey(), as(Role.COURT_LEADER).months().publicKey);
    }

    @Test
    public void aProofIsAFileAndOnRecord() throws IOException {
        Response answer = as(Role.TRIAL_MANAGEMENT).proof("JUDGE_INITIATED");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        assertEquals(3, out.toString(StandardCharsets.UTF_8).split("\n").length);
        assertEquals("PROOF", as(Role.COURT_LEADER).exports().items.get(0).form);
        assertEquals("法官主动释明台账", as(Role.COURT_LEADER).exports().items.get(0).ledgerTitle);
        code("LEDGER_EMPTY", () -> as(Role.TRIAL_MANAGEMENT).proof("LEADER"));
    }

    @Test
    public void withoutRootsTheListIsEmptyAndTheKeyIsTold() {
        assertEquals(0, as(Role.IT_OPERATIONS).roots().items.size());
        assertNotNull(as(Role.IT_OPERATIONS).roots().publicKey);
    }

    @Test
    public void onlyTrialManagementLocksAndNobodyCanDelete() {
        for (Method method : OfficeService.class.getMethods()) {
            if (method.isAnnotationPresent(Path.class)) {
                Set<String> roles = Set.of(method.getAnnotation(RolesAllowed.class).value());
                assertFalse(method.getName(), roles.isEmpty());
                assertFalse(method.getName(), method.getName().matches("(?i).*(delete|remove|purge).*"));
                if (method.getName().endsWith("Month")) {
                    assertEquals(Set.of("TRIAL_MANAGEMENT"), roles);
                }
                assertFalse(method.getName(), roles.contains("DUTY_LAWYER") || roles.contains("EXPERT"));
            }
        }
    }

    private OfficeService as(Role role) {
        Caller caller = new Caller(new PersonId("p-" + role.ordinal()), role == Role.TRIAL_MANAGEMENT ? "关若飞" : "某人",
                Set.of(role), new CourtCode(Samples.COURT), "审管办", false);
        MonthLocks months = new MonthLocks(own, ledger.dataSource(), key.signer());
        return (OfficeService) new OfficeEndpoint(new Corrections(ledger.desk, own), months, ledger.desk,
                new Proofs(exports, ledger.dataSource()), () -> caller).bean();
    }

    private static CorrectRequest request(String column, String value) {
        CorrectRequest request = new CorrectRequest();
        request.messageId = UUID.randomUUID().toString();
        request.ledger = "JUDGE_INITIATED";
        request.seq = 1;
        request.reason = "录入有误";
        ColumnChange change = new ColumnChange();
        change.column = column;
        change.value = value;
        request.changes.add(change);
        return request;
    }

    private static MonthRequest month(String month, String reason) {
        MonthRequest request = new MonthRequest();
        request.messageId = UUID.randomUUID().toString();
        request.month = month;
        request.reason = reason;
        return request;
    }

    private static void code(String code, Runnable call) {
        assertEquals(code, assertThrows(ServiceFault.class, call::run).refusal().code());
    }

    private static void invalid(String code, Runnable call) {
        assertEquals(code, assertThrows(InvalidValue.class, call::run).code());
    }
}
