package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;

/** Many at the same instant: exactly one wins, and each of the others gets a clear answer. */
public class CrowdTest {
    private static final int CROWD = 32;
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
        for (int i = 0; i < CROWD; i++) {
            f.people.save(f.act(Fixture.COORDINATOR), Fixture.lawyer("X" + i, "律师" + i, "所" + i)).orFault();
        }
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void ofThirtyTwoOnTheLastSeatOneWins() throws Exception {
        Map<String, Long> answers = all(i -> f.roster.assign(act(i), "X" + i, Fixture.FRIDAY_AM));
        assertEquals(Map.of("DONE", 1L, "SLOT_TAKEN", CROWD - 1L), answers);
    }

    @Test
    public void onePersonIsNotSeatedTwiceByThirtyTwoClerks() throws Exception {
        Map<String, Long> answers = all(i -> f.roster.assign(act(i), "L001", Fixture.FRIDAY_AM));
        assertEquals(Map.of("DONE", 1L, "PERSON_TAKEN", CROWD - 1L), answers);
    }

    @Test
    public void oneCoverIsFound() throws Exception {
        String shift = f.shift("L001", Fixture.FRIDAY_AM);
        f.leaves.take(f.act(Fixture.YE), "L001", Fixture.FRIDAY_AM, Fixture.FRIDAY_AM, "开庭").orFault();
        Map<String, Long> answers = all(i -> f.roster.cover(act(i), shift, "X" + i));
        assertEquals(Map.of("DONE", 1L, "COVER_NOT_NEEDED", CROWD - 1L), answers);
    }

    @Test
    public void oneMessageSentThirtyTwoTimesHasOneEffectAndOneAnswer() throws Exception {
        Map<String, Long> answers = all(i -> f.roster.assign(new Act(new MessageId("same"), Fixture.COORDINATOR),
                "L001", Fixture.FRIDAY_AM));
        assertEquals(Map.of("DONE", (long) CROWD), answers);
    }

    @Test
    public void oneLawyerTakesACall() throws Exception {
        f.matters.walkIn("matter-P1");
        f.calls.send(f.act(Fixture.COORDINATOR), new MatterId("matter-P1")).orFault();
        f.attendance.signIn(f.act(Fixture.YE), f.shift("L001", Fixture.NOW_SLOT)).orFault();
        Map<String, Long> answers = all(
                i -> f.calls.take(new Act(new MessageId("t-" + i), Fixture.YE), new MatterId("matter-P1")));
        assertEquals(Map.of("DONE", 1L, "CALL_TAKEN", CROWD - 1L), answers);
    }

    private static Act act(int i) {
        return new Act(new MessageId("c-" + i), Fixture.COORDINATOR);
    }

    private static Map<String, Long> all(IntFunction<Outcome<?>> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                int number = i;
                calls.add(() -> Fixture.code(deed.apply(number)));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> call : threads.invokeAll(calls)) {
                codes.add(call.get());
            }
            return codes.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        } finally {
            threads.shutdown();
        }
    }
}
