package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.value.CaseNumber;
import org.shiming.casesystem.testing.Clients;

public class TwoNodesTest {
    private static final int CASES = 10;
    private static final int EACH = 5;
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
    public void twoNodesSendEachMessageOnceAndInOrderPerCase() throws Exception {
        for (int i = 0; i < CASES * EACH; i++) {
            CaseNumber number = new CaseNumber("（2026）豫0481民初" + (i % CASES + 1) + "号");
            ground.outbox.file(Samples.filing("c" + i % CASES + "-" + i / CASES, number, "内容" + i));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> work = List.of(this::node, this::node);
        for (Future<Boolean> node : nodes.invokeAll(work)) {
            node.get();
        }
        nodes.shutdown();
        assertEquals("no message was sent twice", CASES * EACH, ground.host.calls().size());
        List<String> arrived = new ArrayList<>(ground.host.received().keySet());
        for (int c = 0; c < CASES; c++) {
            String prefix = "c" + c + "-";
            List<String> own = arrived.stream().filter(key -> key.startsWith(prefix)).toList();
            assertEquals(List.of(prefix + 0, prefix + 1, prefix + 2, prefix + 3, prefix + 4), own);
        }
        assertEquals(CASES * EACH, ground.feed().size());
    }

    /** Rounds until everything is there; a round without progress may only mean that the other node is at it. */
    private boolean node() {
        Line line = new Line(ground.mapping, ground.config, Clients.of(ground.host.url()));
        DeliveryRound round = new DeliveryRound(line, ground.vault, ground.config, ground.clock);
        for (int i = 0; i < 1000 && ground.host.received().size() < CASES * EACH; i++) {
            round.run();
        }
        return true;
    }
}
