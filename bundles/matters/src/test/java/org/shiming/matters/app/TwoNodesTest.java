package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;
import static org.shiming.matters.app.KernelRig.wish;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.outcome.Outcome;
import org.shiming.matters.domain.Settings;

/** Two nodes on one database: no truth is a node's own. */
public class TwoNodesTest {
    private KernelRig rig;
    private Kernel other;

    @Before
    public void open() {
        rig = new KernelRig();
        other = new Kernel(Ground.of(rig.database.tx(), () -> {}, Clock.fixed(NOW, ZoneOffset.UTC), Settings.DEFAULT),
                rig.host, 500);
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void aMessageAnsweredByOneNodeIsAnsweredAlikeByTheOther() {
        Act act = act("m-1");
        MatterView first = rig.kernel.open(act, wish("为什么")).orFault();
        assertEquals(first, other.open(act, wish("为什么")).orFault());
        assertEquals("MESSAGE_ID_REUSED", code(other.open(act, wish("别的"))));
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void ofTwoNodesOneBooksTheJudge() {
        MatterView matter = rig.readyForAJudge();
        List<String> codes = both(kernel -> code(kernel.book(act(), matter.id(), FakeHost.OF_PANEL,
                NOW.plusSeconds(900), Optional.empty())));
        assertEquals(1, codes.stream().filter("DONE"::equals).count());
        assertEquals(codes.size() - 1, codes.stream().filter("GATE_ONCE_ONLY"::equals).count());
    }

    @Test
    public void questionsFromBothNodesMeetInOneMatter() {
        List<Outcome<MatterView>> outcomes = both(kernel -> kernel.open(act(), wish("问题 " + System.nanoTime())));
        assertTrue(outcomes.stream().allMatch(Outcome::isDone));
        List<MatterView> matters = other.ofCase(FakeHost.COURT, FakeHost.CASE);
        assertEquals(1, matters.size());
        assertEquals(outcomes.size(), matters.get(0).questions().size());
    }

    private <T> List<T> both(Function<Kernel, T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<T>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Kernel node = i % 2 == 0 ? rig.kernel : other;
                calls.add(CompletableFuture.supplyAsync(() -> call.apply(node), threads));
            }
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }
}
