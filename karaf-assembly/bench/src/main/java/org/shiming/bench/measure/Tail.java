package org.shiming.bench.measure;

import org.shiming.bench.load.Load;
import org.shiming.bench.load.Slice;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;

/** What a crowd must not do to a load. */
final class Tail {
    private Tail() {}

    /** 32 callers are not served slower than 8. */
    static Goal rate(Load load, String database) {
        return Goal.atLeast(load.name() + ", rate with 32 callers of that with 8, " + database, 1, "×",
                figures -> Figures.ratio(figures.median(load.name(), database, 32, Slice::rate),
                        figures.median(load.name(), database, 8, Slice::rate)));
    }

    /** Nobody waits ten times as long as most. */
    static Goal p99(Load load, String database) {
        return Goal.atMost(load.name() + ", p99 of p50 with 32 callers, " + database, 10, "×",
                figures -> figures.median(load.name(), database, 32, slice -> slice.millis(99) / slice.millis(50)));
    }
}
