package org.shiming.support.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MessageId;
import org.shiming.support.json.Json;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.Tx;

public class JournalTest {
    private TestDatabase database;
    private Tx tx;
    private Journal journal;
    private Sequencer sequencer;
    private StoredFeed feed;

    /** What a message is answered in these tests. */
    public record Answer(String id, int number) {}

    @Before
    public void open() {
        database = new TestDatabase("support-test", "sm_test", "db/sm_test.xml");
        tx = database.tx();
        journal = new Journal(tx, () -> {});
        sequencer = new Sequencer(tx, "sm_test");
        feed = new StoredFeed(tx, "test");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aRepeatedMessageReturnsTheFirstAnswerAndDoesNothing() {
        Outcome<Answer> first = say("m-1", "print", new Answer("a", 1));
        Outcome<Answer> second = say("m-1", "print", new Answer("b", 2));
        assertEquals(first, second);
        assertEquals(1, sequencer.round());
    }

    @Test
    public void aMessageWithAnotherBodyIsRefused() {
        say("m-1", "print", new Answer("a", 1));
        Outcome<Answer> other = say("m-1", "other", new Answer("b", 2));
        assertEquals("MESSAGE_ID_REUSED", ((Outcome.Refused<Answer>) other).refusal().code());
    }

    @Test
    public void aRefusedChangeLeavesNoFact() {
        Outcome<Answer> refused = journal.once(new MessageId("m-1"), "print", Answer.class, em -> {
            Journal.append(em, List.of(fact(new Answer("a", 1))));
            em.flush();
            return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "NO_WAY", "不行。"));
        });
        assertFalse(refused.isDone());
        assertEquals(0, sequencer.round());
    }

    @Test
    public void aRepeatedMessageWhoseEffectForbidsItselfIsAnsweredAsAtFirst() {
        boolean[] taken = {false};
        Outcome<Answer> first = onlyOnce(taken);
        assertEquals(Outcome.done(new Answer("taken", 1)), first);
        assertEquals(first, onlyOnce(taken));
    }

    private Outcome<Answer> onlyOnce(boolean[] taken) {
        return journal.once(new MessageId("m-1"), "print", Answer.class, em -> {
            if (taken[0]) {
                return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "TAKEN", "已被占用。"));
            }
            taken[0] = true;
            Answer answer = new Answer("taken", 1);
            return Outcome.done(new Journal.Change<>(answer, fact(answer)));
        });
    }

    @Test
    public void aChangeThatFailsLeavesNoFact() {
        try {
            journal.once(new MessageId("m-1"), "print", Answer.class, em -> {
                Journal.append(em, List.of(fact(new Answer("a", 1))));
                em.flush();
                throw new IllegalStateException("broken");
            });
        } catch (IllegalStateException expected) {
            assertEquals("broken", expected.getMessage());
        }
        assertEquals(0, sequencer.round());
    }

    @Test
    public void oneHundredRepeatsAtOnceHaveOneEffect() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Outcome<Answer>>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            calls.add(() -> say("m-1", "print", new Answer("x", number)));
        }
        List<Outcome<Answer>> answers = new ArrayList<>();
        for (Future<Outcome<Answer>> call : threads.invokeAll(calls)) {
            answers.add(call.get());
        }
        threads.shutdown();
        assertEquals(1, answers.stream().distinct().count());
        assertEquals(1, sequencer.round());
    }

    @Test
    public void positionsHaveNoGapsAndFollowersSeeEachEntryOnce() {
        for (int i = 0; i < 25; i++) {
            say("m-" + i, "print", new Answer("a", i));
        }
        assertEquals(25, sequencer.round());
        assertEquals(25, feed.latest());
        List<String> seen = new ArrayList<>();
        Follower follower = new Follower(tx, 10, (em, entries) -> entries.forEach(e -> seen.add(e.eventId())));
        while (follower.round(feed)) {
            assertTrue(seen.size() <= 25);
        }
        follower.round(feed);
        assertEquals(25, seen.size());
        assertEquals(25, seen.stream().distinct().count());
        List<FeedEntry> all = feed.read(0, 100);
        assertEquals(1, all.get(0).position());
        assertEquals(25, all.get(24).position());
    }

    @Test
    public void aFollowerWhoseEffectFailsReadsTheBatchAgain() {
        say("m-1", "print", new Answer("a", 1));
        sequencer.round();
        int[] tries = {0};
        Follower follower = new Follower(tx, 10, (em, entries) -> {
            if (tries[0]++ == 0) {
                throw new IllegalStateException("first time");
            }
        });
        try {
            follower.round(feed);
        } catch (IllegalStateException expected) {
            assertEquals(1, tries[0]);
        }
        follower.round(feed);
        assertEquals(2, tries[0]);
        assertFalse(follower.round(feed));
        assertEquals(2, tries[0]);
    }

    @Test
    public void rareCharactersSurvive() {
        say("m-1", "print", new Answer("䶮㛃𬭚😀", 1));
        sequencer.round();
        assertEquals("䶮㛃𬭚😀", Json.read(feed.read(0, 1).get(0).payload(), Answer.class).id());
    }

    private Outcome<Answer> say(String message, String fingerprint, Answer answer) {
        return journal.once(new MessageId(message), fingerprint, Answer.class,
                em -> Outcome.done(new Journal.Change<>(answer, fact(answer))));
    }

    private static Fact fact(Answer answer) {
        return Fact.of("TESTED", Instant.parse("2026-11-20T01:02:03Z"), "豫0481", "", "tester", 1, answer);
    }
}
