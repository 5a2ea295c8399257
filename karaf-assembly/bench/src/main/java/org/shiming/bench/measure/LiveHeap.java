package org.shiming.bench.measure;

import java.util.List;
import org.shiming.bench.machine.Jcmd;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/** What is live on the heap after the boot and a full collection. */
final class LiveHeap implements Once {
    private static final String NAME = "live heap after boot";

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        stage.settle();
        figures.add(NAME, stage.database(), Jcmd.liveHeap(stage.product().pid()), "MiB");
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        return List.of(Goal.atMost(NAME + ", " + database, 100, "MiB", figures -> figures.value(NAME, database)));
    }
}
