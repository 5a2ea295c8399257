package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.Delivery;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.feed.FeedEntry;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.store.Outboxes;
import org.shiming.casesystem.testing.FakeHost.Behaviour;
import org.shiming.casesystem.testing.Soap;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.json.Json;

public class DeliveryRoundTest {
    private Ground ground;

    @Before
    public void open() throws Exception {
        ground = new Ground(Map.of("deadAfterTries", 3));
        ground.host.put(Samples.CASE.value(), Soap.civil(Samples.CASE.value()));
    }

    @After
    public void close() {
        ground.close();
    }

    @Test
    public void aReceiptIsStoredWithItsFact() {
        ground.outbox.file(Samples.filing("k-1"));
        ground.deliver();
        Delivery done = delivery("k-1");
        assertEquals(State.RECEIPTED, done.state());
        assertEquals("2026-11-20T01:30:00Z", done.receivedAt().orElseThrow().toString());
        FeedEntry entry = ground.feed().get(0);
        assertEquals("HOST_RECEIPT", entry.type());
        assertEquals(Samples.CASE.value(), entry.caseNumber());
        assertEquals("豫0481", entry.court());
        var told = Json.tree(entry.payload());
        assertEquals(1, told.get("v").asInt());
        assertEquals("k-1", told.get("key").asText());
        assertEquals("释明笔录", told.get("kind").asText());
        assertEquals("HZ-k-1", told.get("receiptNumber").asText());
        assertEquals("2026-11-20T01:30:00Z", told.get("receivedAt").asText());
    }

    @Test
    public void anOutcomeHasAReceiptWithoutANumber() {
        ground.outbox.report(Samples.report("k-1"));
        ground.deliver();
        assertEquals(State.RECEIPTED, delivery("k-1").state());
        assertEquals(Optional.empty(), delivery("k-1").receiptNumber());
        assertEquals("", Json.tree(ground.feed().get(0).payload()).get("receiptNumber").asText());
    }

    @Test
    public void messagesOfACaseArriveInOrderAlsoAfterAFailure() {
        for (int i = 1; i <= 4; i++) {
            ground.outbox.file(Samples.filing("k-" + i));
        }
        ground.host.next(Behaviour.BROKEN);
        ground.deliver();
        assertEquals("the first failed, so none of the case may pass it", List.of(), arrived());
        ground.clock.forward(Duration.ofMinutes(1));
        ground.deliver();
        assertEquals(List.of("k-1", "k-2", "k-3", "k-4"), arrived());
    }

    @Test
    public void otherCasesDoNotWait() {
        ground.outbox.file(Samples.filing("k-1"));
        ground.outbox.file(Samples.filing("o-1", Samples.OTHER, "另案"));
        ground.host.next(Behaviour.BROKEN);
        ground.deliver();
        assertEquals(List.of("o-1"), arrived());
    }

    @Test
    public void anOutageKeepsEverythingAndDrainsInOrderWithoutDuplicates() {
        ground.host.always(Behaviour.UNAVAILABLE);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ground.outbox.file(Samples.filing("k-" + i));
            expected.add("k-" + i);
        }
        for (int minute = 0; minute < 60; minute++) {
            ground.deliver();
            ground.clock.forward(Duration.ofMinutes(1));
        }
        assertEquals("an hour's outage kills nothing", State.WAITING, delivery("k-0").state());
        assertEquals("HOST_FAULT", delivery("k-0").lastProblem());
        int knocks = ground.host.calls().size();
        assertTrue("knocked " + knocks + " times", knocks <= 65);
        ground.host.always(Behaviour.WELL);
        ground.deliver();
        assertEquals(expected, arrived());
        assertEquals(knocks + 20, ground.host.calls().size());
    }

    @Test
    public void aCrashBetweenReceiptAndCommitFilesOnce() {
        ground.outbox.file(Samples.filing("k-1"));
        ground.host.next(Behaviour.LOST_ANSWER);
        ground.deliver();
        assertEquals(List.of("k-1"), arrived());
        assertEquals(State.WAITING, delivery("k-1").state());
        ground.restart();
        ground.clock.forward(Duration.ofMinutes(2));
        ground.deliver();
        assertEquals(State.RECEIPTED, delivery("k-1").state());
        assertEquals(List.of("k-1"), arrived());
        assertEquals(1, ground.feed().size());
    }

    @Test
    public void aTryThatDiedIsTakenUpAfterItsReservation() {
        ground.outbox.file(Samples.filing("k-1"));
        begin();
        ground.deliver();
        assertEquals("another node is trying it", 0, ground.host.calls().size());
        ground.clock.forward(Duration.ofSeconds(41));
        ground.deliver();
        assertEquals(State.RECEIPTED, delivery("k-1").state());
        assertEquals(2, delivery("k-1").attempts());
    }

    @Test
    public void aNodeThatWasPausedMayNotSayHowItEnded() {
        ground.outbox.file(Samples.filing("k-1"));
        begin();
        ground.clock.forward(Duration.ofSeconds(41));
        begin();
        Receipt late = new Receipt(Optional.of("SPÄT"), Optional.empty());
        boolean counts = ground.vault.tx().write(em -> Outboxes.receipt(em, Samples.key("k-1"), 1, late,
                ground.clock.instant()));
        assertFalse(counts);
        assertEquals(State.WAITING, delivery("k-1").state());
    }

    @Test
    public void aRefusalOfTheHostIsDeadAtOnceAndTheNextGoesOn() {
        ground.outbox.file(Samples.filing("k-1"));
        ground.outbox.file(Samples.filing("k-2"));
        ground.host.fault("CASE_NOT_FOUND");
        ground.round.run();
        ground.host.fault(null);
        ground.deliver();
        assertEquals(State.DEAD, delivery("k-1").state());
        assertEquals("HOST_CASE_NOT_FOUND", delivery("k-1").lastProblem());
        assertEquals(List.of("k-2"), arrived());
        FeedEntry dead = ground.feed().get(0);
        assertEquals("HOST_DEAD_LETTER", dead.type());
        assertEquals("HOST_CASE_NOT_FOUND", Json.tree(dead.payload()).get("problem").asText());
    }

    @Test
    public void aKeyTheHostKnowsWithOtherContentIsDead() {
        ground.host.received().put("k-1", "from an older life");
        ground.outbox.file(Samples.filing("k-1"));
        ground.deliver();
        assertEquals("HOST_KEY_REUSED", delivery("k-1").lastProblem());
        assertEquals(State.DEAD, delivery("k-1").state());
    }

    @Test
    public void aPoisonedMessageIsDeadOnlyWhileTheHostWorks() throws Exception {
        ground.outbox.file(Samples.filing("k-1"));
        for (int i = 0; i < 10; i++) {
            ground.host.next(Behaviour.BROKEN);
            ground.deliver();
            ground.clock.forward(Duration.ofMinutes(10));
        }
        assertEquals("nothing says that the host works", State.WAITING, delivery("k-1").state());
        Cases cases = new Cases(ground.line, ground.vault, ground.config, ground.clock);
        for (int i = 0; i < 3; i++) {
            ground.clock.forward(Duration.ofMinutes(10));
            cases.refresh(Samples.CASE);
            ground.host.next(Behaviour.BROKEN);
            ground.round.run();
        }
        assertEquals(State.DEAD, delivery("k-1").state());
        assertEquals("HOST_FAULT", delivery("k-1").lastProblem());
    }

    @Test
    public void anotherKeyFileMakesContentUnreadableNotLost() throws Exception {
        ground.outbox.file(Samples.filing("k-1"));
        byte[] other = new byte[32];
        other[0] = 1;
        try (AutoCloseableVault wrong = new AutoCloseableVault(new Vault(ground.database.tx(), new FieldCipher(other),
                new Ground.Bells()))) {
            new DeliveryRound(ground.line, wrong.vault(), ground.config, ground.clock).run();
        }
        assertEquals("CONTENT_UNREADABLE", delivery("k-1").lastProblem());
        ground.clock.forward(Duration.ofMinutes(6));
        ground.deliver();
        assertEquals(State.RECEIPTED, delivery("k-1").state());
    }

    private record AutoCloseableVault(Vault vault) implements AutoCloseable {
        @Override
        public void close() {
            vault.close();
        }
    }

    private void begin() {
        var now = ground.clock.instant();
        assertTrue(ground.vault.tx()
                .write(em -> Outboxes.begin(em, Samples.key("k-1"), now, now.plusSeconds(40))).isPresent());
    }

    private Delivery delivery(String key) {
        return ground.outbox.delivery(Samples.key(key)).orElseThrow();
    }

    private List<String> arrived() {
        return List.copyOf(ground.host.received().keySet());
    }
}
