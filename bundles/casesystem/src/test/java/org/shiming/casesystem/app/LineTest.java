package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.After;
import org.junit.Test;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.FakeHost.Behaviour;
import org.shiming.casesystem.testing.Soap;

public class LineTest {
    private Ground ground;

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void everyTroubleHasAName() throws Exception {
        start(Map.of());
        assertEquals(Kind.TIMEOUT, trouble(Behaviour.SILENT));
        assertEquals(Kind.TIMEOUT, trouble(Behaviour.DRIP));
        assertEquals(Kind.FAULT, trouble(Behaviour.BROKEN));
        assertEquals(Kind.FAULT, trouble(Behaviour.GARBAGE));
        assertEquals(Kind.FAULT, trouble(Behaviour.UNAUTHORISED));
        assertEquals(Kind.FAULT, trouble(Behaviour.UNAVAILABLE));
        assertEquals(Kind.FAULT, trouble(Behaviour.LOST_ANSWER));
        ground.host.close();
        assertEquals(Kind.UNREACHABLE, trouble());
    }

    @Test
    public void aHostThatAnswersAByteNowAndThenIsGivenUpAtTheLimit() throws Exception {
        start(Map.of("readLimitMillis", 700));
        long start = System.nanoTime();
        trouble(Behaviour.DRIP);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertTrue("took " + millis, millis < 1400);
        assertFalse("the caller's thread must not stay interrupted", Thread.interrupted());
    }

    @Test
    public void noTroubleRepeatsWhatTheHostWrote() throws Exception {
        start(Map.of());
        ground.host.fault("SOMETHING 张三");
        HostRefusal refusal = assertThrows(HostRefusal.class, () -> ground.line.find(Samples.CASE));
        assertEquals("HOST_REFUSED", refusal.code());
        ground.host.fault(null);
        ground.host.next(Behaviour.GARBAGE);
        HostTrouble trouble = assertThrows(HostTrouble.class, () -> ground.line.find(Samples.CASE));
        assertFalse(trouble.getMessage(), trouble.getMessage().contains("not-soap"));
    }

    @Test
    public void aQuestionIsAskedAgainAfterAFailureButNotAfterARefusal() throws Exception {
        start(Map.of("retries", 2));
        ground.host.next(Behaviour.BROKEN, Behaviour.LOST_ANSWER);
        assertEquals(Samples.CASE, ground.line.find(Samples.CASE).caseNumber());
        assertEquals(3, ground.host.calls().size());
        assertThrows(HostRefusal.class, () -> ground.line.find(Samples.OTHER));
        assertEquals(4, ground.host.calls().size());
    }

    @Test
    public void theCircuitOpensLetsOneTrialThroughAndCloses() throws Exception {
        start(Map.of("breakerFailures", 3));
        for (int i = 0; i < 3; i++) {
            trouble(Behaviour.BROKEN);
        }
        assertEquals("OPEN", ground.line.circuit());
        int calls = ground.host.calls().size();
        assertEquals(Kind.CIRCUIT_OPEN, trouble());
        assertEquals("nothing is asked while it is open", calls, ground.host.calls().size());
        pause(1100);
        assertEquals("a failed trial opens it again", Kind.FAULT, trouble(Behaviour.BROKEN));
        assertEquals(Kind.CIRCUIT_OPEN, trouble());
        pause(1100);
        assertEquals(Samples.CASE, ground.line.find(Samples.CASE).caseNumber());
        assertEquals("CLOSED", ground.line.circuit());
    }

    @Test
    public void refusalsDoNotOpenTheCircuit() throws Exception {
        start(Map.of("breakerFailures", 2));
        for (int i = 0; i < 5; i++) {
            assertThrows(HostRefusal.class, () -> ground.line.find(Samples.OTHER));
        }
        assertEquals("CLOSED", ground.line.circuit());
    }

    @Test
    public void failedDeliveriesDoNotStopQuestions() throws Exception {
        start(Map.of("breakerFailures", 2));
        for (int i = 0; i < 2; i++) {
            ground.host.next(Behaviour.BROKEN);
            assertThrows(HostTrouble.class, () -> ground.line.file(Samples.filing("k-1")));
        }
        assertFalse(ground.line.admitsDelivery());
        assertEquals("CLOSED", ground.line.circuit());
        assertEquals(Samples.CASE, ground.line.find(Samples.CASE).caseNumber());
    }

    @Test
    public void theWatchKnowsSinceWhenTheHostIsAway() throws Exception {
        start(Map.of());
        assertTrue(ground.line.watch().reachable().isEmpty());
        ground.line.find(Samples.CASE);
        assertTrue(ground.line.watch().reachable().isPresent());
        trouble(Behaviour.BROKEN);
        assertTrue(ground.line.watch().silent().isPresent());
        assertEquals("HOST_FAULT", ground.line.watch().trouble());
        assertThrows("a refusal is an answer", HostRefusal.class,
                () -> ground.line.documentText(Samples.CASE, new DocumentId("draft-1")));
        assertTrue(ground.line.watch().silent().isEmpty());
    }

    @Test
    public void withoutAClientTheHostIsAway() throws Exception {
        start(Map.of());
        ground.line = new Line(ground.mapping, ground.config);
        assertEquals(Kind.UNREACHABLE, trouble());
    }

    @Test
    public void aNumberOutOfRangeNamesItsKey() throws Exception {
        start(Map.of());
        try (Ground wrong = new Ground(Map.of("breakerFailures", 0))) {
            throw new AssertionError("started with " + wrong.config.breakerFailures());
        } catch (IllegalArgumentException expected) {
            assertTrue(expected.getMessage().contains("org.shiming.casesystem: breakerFailures"));
        }
    }

    private void start(Map<String, Object> values) throws IOException {
        ground = new Ground(values);
        ground.line = new Line(ground.mapping, ground.config, Clients.of(ground.host.url(), 400, 600, 600));
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value()));
    }

    private Kind trouble(Behaviour... behaviours) {
        ground.host.next(behaviours);
        return assertThrows(HostTrouble.class, () -> ground.line.find(Samples.CASE)).kind();
    }

    /** The breaker keeps its own time. */
    private static void pause(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
