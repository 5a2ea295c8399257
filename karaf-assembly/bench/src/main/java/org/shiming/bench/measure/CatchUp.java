package org.shiming.bench.measure;

import java.io.IOException;
import java.util.List;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load.Side;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.FilledFeed;
import org.shiming.bench.stage.LedgerTotal;
import org.shiming.bench.stage.Pause;
import org.shiming.bench.stage.Stage;

/**
 * Fills the kernel's feed while the product stands still, starts it, and watches the ledger take everything in: as
 * after being installed late. The rate is counted from the first entry seen to the last.
 */
final class CatchUp implements Once {
    private static final String NAME = "feed catch-up";
    private static final long LOOK_AGAIN_MILLIS = 100;

    @Override
    public void measure(Stage stage, int entries, Figures figures) throws IOException {
        LedgerTotal total = new LedgerTotal();
        long before = total.of(stage.target(Side.PRODUCT));
        stage.settle();
        stage.product().stop();
        FilledFeed.upTo(stage, entries - before);
        stage.product().launch();
        figures.add(Once.at(NAME, entries), stage.database(), rate(stage, total, before, entries), "entries/s");
        stage.product().awaitReady();
        stage.settle();
    }

    private static double rate(Stage stage, LedgerTotal total, long before, int entries) throws IOException {
        long first = before;
        long firstAt = 0;
        while (true) {
            long now = total.seen(stage.product(), new Line(stage.target(Side.PRODUCT))).orElse(before);
            if (first == before && now > before) {
                first = now;
                firstAt = System.nanoTime();
            }
            if (now == entries) {
                return (now - first) / ((System.nanoTime() - firstAt) / 1e9);
            }
            Pause.millis(LOOK_AGAIN_MILLIS);
        }
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        String largest = Once.at(NAME, volumes.get(volumes.size() - 1));
        return List.of(Goal.atLeast(largest + ", " + database, 20_000, "/s", f -> f.value(largest, database)));
    }
}
