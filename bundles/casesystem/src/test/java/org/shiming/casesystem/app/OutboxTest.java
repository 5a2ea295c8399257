package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.casesystem.testing.FakeHost.Behaviour;

public class OutboxTest {
    private Ground ground;

    @Before
    public void open() throws Exception {
        ground = new Ground();
    }

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void aMessageIsKeptBeforeTheCallerGoesOnAndNothingIsSent() {
        ground.host.always(Behaviour.BROKEN);
        Outcome<Delivery> kept = ground.outbox.file(Samples.filing("k-1"));
        assertEquals(State.WAITING, kept.orFault().state());
        ground.restart();
        assertEquals(State.WAITING, ground.outbox.delivery(Samples.key("k-1")).orElseThrow().state());
        assertEquals(0, ground.host.calls().size());
        assertEquals(Optional.empty(), ground.outbox.delivery(Samples.key("k-2")));
    }

    @Test
    public void theSameMessageAgainIsTheSameDelivery() {
        ground.outbox.file(Samples.filing("k-1"));
        ground.deliver();
        Delivery again = ground.outbox.file(Samples.filing("k-1")).orFault();
        assertEquals(State.RECEIPTED, again.state());
        assertEquals(Optional.of("HZ-k-1"), again.receiptNumber());
        assertEquals(1, ground.host.calls().size());
    }

    @Test
    public void anotherContentUnderTheSameKeyIsRefusedAndChangesNothing() {
        ground.outbox.file(Samples.filing("k-1"));
        Refusal other = refusal(ground.outbox.file(Samples.filing("k-1", Samples.CASE, "换了内容")));
        assertEquals("MESSAGE_ID_REUSED", other.code());
        assertEquals(FaultKind.CONFLICT, other.kind());
        assertEquals("MESSAGE_ID_REUSED", refusal(ground.outbox.report(Samples.report("k-1"))).code());
        ground.deliver();
        assertTrue(ground.host.received().get("k-1").contains(base64("内容k-1")));
    }

    @Test
    public void oneHundredAtOnceUnderOneKeyAreOneMessage() throws Exception {
        List<Callable<Outcome<Delivery>>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(() -> ground.outbox.file(Samples.filing("k-1")));
        }
        assertEquals(100, all(calls).stream().filter(Outcome::isDone).count());
        ground.deliver();
        assertEquals(1, ground.host.calls().size());
    }

    @Test
    public void manyOfOneCaseAtOnceAreAllKept() throws Exception {
        List<Callable<Outcome<Delivery>>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String key = "k-" + i;
            calls.add(() -> ground.outbox.file(Samples.filing(key)));
        }
        assertEquals(40, all(calls).stream().filter(Outcome::isDone).count());
        ground.deliver();
        assertEquals(40, ground.host.received().size());
        assertEquals(40, ground.host.calls().size());
    }

    @Test
    public void whatTheHostCouldNeverTakeIsRefusedAtOnce() {
        Filing untitled = new Filing(Samples.key("k-1"), Samples.CASE, "释明笔录", " ", "application/pdf", new byte[]{1});
        assertEquals("TEXT_EMPTY", refusal(ground.outbox.file(untitled)).code());
        Filing control = new Filing(Samples.key("k-1"), Samples.CASE, "释明笔录", "a\u0000b", "text/plain", new byte[]{1});
        assertEquals("TEXT_CHARACTER", refusal(ground.outbox.file(control)).code());
        assertTrue(ground.outbox.delivery(Samples.key("k-1")).isEmpty());
    }

    @Test
    public void rareCharactersReachTheHost() {
        ground.outbox.file(new Filing(Samples.key("k-1"), Samples.CASE, "释明笔录", "䶮㛃𬭚😀 <&>", "text/plain",
                "䶮㛃𬭚😀".getBytes(StandardCharsets.UTF_8)));
        ground.deliver();
        String sent = ground.host.bodies().get(0);
        assertTrue(sent, sent.contains("䶮㛃𬭚😀 &lt;&amp;") || sent.contains("&#x"));
        assertTrue(sent.contains(base64("䶮㛃𬭚😀")));
    }

    @Test
    public void contentIsSealedInTheDatabase() throws SQLException {
        ground.outbox.report(Samples.report("k-1"));
        try (var connection = ground.database.dataSource().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT HEAD, BODY FROM SM_CASESYSTEM.OUTBOX_CONTENT")) {
            assertTrue(row.next());
            String stored = new String(row.getBytes(1), StandardCharsets.UTF_8)
                    + new String(row.getBytes(2), StandardCharsets.UTF_8);
            assertFalse(stored.contains("P-1") || stored.contains("已释明"));
        }
    }

    @Test
    public void anOldCaseNumberBelongsToThisCourt() {
        CaseNumber old = new CaseNumber("（2014）舞民初字第12号");
        ground.outbox.file(Samples.filing("k-1", old, "旧"));
        ground.deliver();
        assertEquals("豫0481", ground.feed().get(0).court());
    }

    private static List<Outcome<Delivery>> all(List<Callable<Outcome<Delivery>>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Outcome<Delivery>> answers = new ArrayList<>();
        for (Future<Outcome<Delivery>> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }

    private static Refusal refusal(Outcome<Delivery> outcome) {
        return ((Outcome.Refused<Delivery>) outcome).refusal();
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
