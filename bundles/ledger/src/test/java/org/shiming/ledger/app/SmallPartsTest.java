package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.store.CheckRows;
import org.shiming.ledger.store.SourceRows;

/** Digests, settings, who sees what, and what the health check says. */
public class SmallPartsTest {
    @Test
    public void sm3IsAsTheStandardSays() {
        // GB/T 32905-2016, annex A.
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                Digests.of("SM3").hex(abc, 3));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digests.of("SHA-256").hex(abc, 3));
    }

    @Test
    public void anAlgorithmThatNobodyKnowsHasNoHash() {
        assertNotEquals(Digests.of("NONE").hex(new byte[0], 0), Digests.of("NONE").hex(new byte[0], 0));
    }

    @Test
    public void aBadSettingNamesPidAndKey() {
        assertTrue(bad(config("MD5", 100, 5, 2, 24)).contains("org.shiming.ledger: algorithm"));
        assertTrue(bad(config("SM3", 5001, 5, 2, 24)).contains("org.shiming.ledger: batchEntries"));
        assertTrue(bad(config("SM3", 100, 0, 2, 24)).contains("org.shiming.ledger: pollSeconds"));
        assertTrue(bad(config("SM3", 100, 5, 0, 24)).contains("org.shiming.ledger: verifyThreads"));
        assertTrue(bad(config("SM3", 100, 5, 2, -1)).contains("org.shiming.ledger: verifyHours"));
        assertEquals("SM3", Settings.of(config("SM3", 1, 1, 1, 0)).algorithm());
    }

    @Test
    public void officesSeeTheWholeCourt() {
        for (Role role : List.of(Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.COORDINATOR, Role.CENTRE_STAFF)) {
            assertEquals(Scope.Reach.COURT, Reach.of(caller("民一庭", role), false).orElseThrow().reach());
            assertEquals(Scope.Reach.PERSON, Reach.of(caller("民一庭", role), true).orElseThrow().reach());
        }
    }

    @Test
    public void aDivisionHeadSeesTheDivisionAndAJudgeTheOwn() {
        Scope head = Reach.of(caller("民一庭", Role.JUDGE, Role.DIVISION_HEAD), false).orElseThrow();
        assertEquals(new Scope("豫0481", Scope.Reach.UNIT, "民一庭"), head);
        assertEquals(new Scope("豫0481", Scope.Reach.PERSON, "p-1"),
                Reach.of(caller("民一庭", Role.JUDGE), false).orElseThrow());
        assertEquals(Scope.Reach.PERSON, Reach.of(caller("", Role.DIVISION_HEAD), false).orElseThrow().reach());
    }

    @Test
    public void othersSeeNothingAndOperationsOnlyCounts() {
        for (Role role : List.of(Role.CLERK, Role.DUTY_LAWYER, Role.EXPERT, Role.IT_OPERATIONS, Role.SUPERIOR_COURT)) {
            assertEquals(Optional.empty(), Reach.of(caller("", role), false));
        }
        assertTrue(Reach.toCount(caller("", Role.IT_OPERATIONS)).isPresent());
        assertEquals(Optional.empty(), Reach.toCount(caller("", Role.CLERK)));
    }

    @Test
    public void theHealthCheckTellsLagTroubleAndDamage() {
        assertEquals(Result.Status.OK, health(0, "", Optional.empty()));
        assertEquals(Result.Status.WARN, health(20_000, "", Optional.empty()));
        assertEquals(Result.Status.CRITICAL, health(0, "skips", Optional.empty()));
        assertEquals(Result.Status.CRITICAL,
                health(0, "", Optional.of(new CheckRows.Run(Instant.EPOCH, 9, 1, "x"))));
        assertEquals(Result.Status.OK, health(0, "", Optional.of(new CheckRows.Run(Instant.EPOCH, 9, 0, ""))));
    }

    private static Result.Status health(long lag, String problem, Optional<CheckRows.Run> last) {
        FormattingResultLog log = new FormattingResultLog();
        LedgerCheck.report(log, List.of(new Following.Standing("matters", 5, 5 + lag, problem)),
                List.of(new SourceRows.Source("gone", 7, 7, 0)), last);
        return log.getAggregateStatus();
    }

    private static Caller caller(String unit, Role... roles) {
        return new Caller(new PersonId("p-1"), "某人", Set.of(roles), new CourtCode("豫0481"), unit, false);
    }

    private static String bad(LedgerConfig config) {
        return assertThrows(IllegalArgumentException.class, () -> Settings.of(config)).getMessage();
    }

    static LedgerConfig config(String algorithm, int batch, int poll, int threads, int hours) {
        return Configs.of(Map.of("algorithm", algorithm, "batchEntries", batch, "pollSeconds", poll, "verifyThreads",
                threads, "verifyHours", hours));
    }
}
