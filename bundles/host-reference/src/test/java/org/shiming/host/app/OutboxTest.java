package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.Message;
import org.shiming.host.domain.Refused;
import org.shiming.host.store.OutboxRows;
import org.shiming.host.testing.FakeSuite;
import org.shiming.host.testing.MemoryDb;
import org.shiming.host.testing.MovingClock;

public class OutboxTest {
    private final MovingClock clock = new MovingClock();
    private final FakeSuite suite = new FakeSuite();
    private MemoryDb memory;
    private Outbox outbox;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
        outbox = new Outbox(memory.db(), new OutboxRows(), suite, clock, "豫0481", 1);
    }

    @After
    public void close() {
        outbox.stop();
        memory.close();
    }

    private void report(String caseNumber, String document) {
        memory.db().read(c -> {
            outbox.add(c, Outbox.REPORT_JUDGMENT, caseNumber, "documentId", document);
            return null;
        });
    }

    private Message only() {
        List<Message> open = outbox.open();
        assertEquals(1, open.size());
        return open.get(0);
    }

    private static String messageId(String call) {
        return call.replaceAll(".*\"messageId\":\"([^\"]+)\".*", "$1");
    }

    @Test
    public void aMessageCarriesItsIdTheCaseAndTheFields() {
        report("案一", "D1");
        assertEquals(1, outbox.pass());
        String call = suite.calls().get(0);
        assertTrue(call, call.startsWith("judge-explanation/reportJudgment {\"messageId\":\""));
        assertTrue(call, call.contains("\"caseNumber\":\"案一\"") && call.contains("\"documentId\":\"D1\""));
        assertEquals(List.of(), outbox.open());
    }

    @Test
    public void itIsTriedUntilAcknowledgedUnderTheSameId() {
        suite.goAway();
        report("案一", "D1");
        assertEquals(0, outbox.pass());
        assertEquals(1, only().attempts());
        suite.answer(503, "{\"code\":\"BUSY\"}");
        clock.forward(Duration.ofMinutes(2));
        assertEquals(0, outbox.pass());
        assertEquals("503 BUSY", only().lastProblem());
        suite.answer(200, "{}");
        clock.forward(Duration.ofMinutes(2));
        assertEquals(1, outbox.pass());
        List<String> ids = suite.calls().stream().map(OutboxTest::messageId).distinct().toList();
        assertEquals(1, ids.size());
        assertEquals(3, suite.calls().size());
    }

    @Test
    public void noAnswerNotInstalledAndNoAccessAllMeanTryAgain() {
        report("案一", "D1");
        for (int status : new int[]{401, 403, 404, 429, 500, 502, 503}) {
            suite.answer(status, "");
            outbox.pass();
            assertEquals(String.valueOf(status), Message.State.PENDING, only().state());
            clock.forward(Duration.ofMinutes(10));
        }
    }

    @Test
    public void aMessageThatIsItselfWrongWaitsForAPerson() throws Refused {
        report("案一", "D1");
        suite.answer(422, "{\"code\":\"CASE_NOT_FOUND\"}");
        outbox.pass();
        assertEquals(Message.State.REFUSED, only().state());
        clock.forward(Duration.ofDays(1));
        outbox.pass();
        assertEquals(1, suite.calls().size());
        suite.answer(200, "{}");
        outbox.again(only().messageId());
        assertEquals(1, outbox.pass());
    }

    @Test
    public void pausesGrowAndStayUnderTwoMinutes() {
        suite.goAway();
        report("案一", "D1");
        Duration before = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            outbox.pass();
            Duration pause = Duration.between(clock.instant(), only().nextAt());
            assertTrue(pause.compareTo(before) >= 0 && pause.compareTo(Duration.ofMinutes(2)) < 0);
            before = pause;
            clock.forward(pause);
        }
        assertEquals(12, only().attempts());
    }

    @Test
    public void duringAPauseNothingIsSent() {
        suite.goAway();
        report("案一", "D1");
        outbox.pass();
        outbox.pass();
        assertEquals(1, suite.calls().size());
    }

    @Test
    public void anOutageCostsOneTryALookNotOneForEachMessage() {
        suite.goAway();
        report("案一", "D1");
        report("案二", "D2");
        report("案三", "D3");
        outbox.pass();
        assertEquals(1, suite.calls().size());
    }

    @Test
    public void whenTheSuiteIsBackEverythingGoesAtOnce() {
        suite.goAway();
        for (int i = 0; i < 3; i++) {
            report("案" + i, "D" + i);
            outbox.pass();
        }
        suite.answer(200, "{}");
        clock.forward(Duration.ofSeconds(3));
        assertEquals(3, outbox.pass());
        assertEquals(List.of(), outbox.open());
    }

    @Test
    public void aStuckCaseDoesNotHoldTheOthersAndKeepsItsOwnOrder() {
        report("案一", "D1");
        suite.answer(500, "");
        outbox.pass();
        report("案一", "D2");
        report("案二", "D3");
        suite.answer(200, "{}");
        outbox.pass();
        List<String> calls = suite.calls();
        assertTrue(calls.get(1), calls.get(1).contains("D3"));
        assertEquals(2, calls.size());
        clock.forward(Duration.ofMinutes(5));
        outbox.pass();
        assertTrue(suite.calls().get(2).contains("D1"));
        assertTrue(suite.calls().get(3).contains("D2"));
    }

    @Test
    public void anAcknowledgedMessageCannotBeSentAgain() {
        report("案一", "D1");
        outbox.pass();
        assertThrows(Refused.class, () -> outbox.again(messageId(suite.calls().get(0))));
    }

    @Test
    public void messagesOutliveAStop() {
        suite.goAway();
        report("案一", "D1");
        outbox.pass();
        outbox.stop();
        suite.answer(200, "{}");
        clock.forward(Duration.ofMinutes(1));
        assertEquals(1, new Outbox(memory.db(), new OutboxRows(), suite, clock, "豫0481", 1).pass());
    }

    @Test
    public void onceStartedItSendsByItself() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        Suite waiting = (operation, json) -> {
            sent.countDown();
            return new Suite.Reply(200, "{}");
        };
        Outbox running = new Outbox(memory.db(), new OutboxRows(), waiting, clock, "豫0481", 3600);
        running.start();
        report("案一", "D1");
        running.wake();
        assertTrue(sent.await(10, TimeUnit.SECONDS));
        running.stop();
        running.wake();
    }
}
