package org.shiming.door.app;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.shiming.door.spi.CallListener;
import org.shiming.door.spi.EndedCall;

public class ReporterTest {
    private final Reporter reporter = new Reporter();
    private final List<String> told = new ArrayList<>();
    private final CallListener listener = ended -> told.add(ended.reference());

    private static EndedCall call(String reference) {
        return new EndedCall(Instant.EPOCH, reference, "host", "豫0481", "127.0.0.1", "JSON", "matters", "open", "", "",
                "OK", 200, 10);
    }

    @Test
    public void listenersAreTold() {
        reporter.bind(listener);
        reporter.report(call("a"));
        assertEquals(List.of("a"), told);
    }

    @Test
    public void whatHappensWithoutListenersIsToldToTheNext() {
        reporter.bind(listener);
        reporter.unbind(listener);
        reporter.report(call("a"));
        reporter.report(call("b"));
        assertEquals(List.of(), told);
        reporter.bind(listener);
        assertEquals(List.of("a", "b"), told);
        reporter.unbind(listener);
        reporter.bind(listener);
        assertEquals("once only", List.of("a", "b"), told);
    }

    @Test
    public void aListenerThatFailsHarmsNobody() {
        reporter.bind(ended -> {
            throw new IllegalStateException("broken");
        });
        reporter.bind(listener);
        reporter.report(call("a"));
        assertEquals(List.of("a"), told);
    }

    @Test
    public void withoutListenersOnlySoMuchIsKept() {
        for (int i = 0; i < 6_000; i++) {
            reporter.report(call("c" + i));
        }
        reporter.bind(listener);
        assertEquals(5_000, told.size());
        reporter.deactivate();
    }
}
