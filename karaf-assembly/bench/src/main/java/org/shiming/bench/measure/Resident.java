package org.shiming.bench.measure;

import java.util.List;
import org.shiming.bench.machine.Machine;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/** Memory of the product's process, as the machine counts it; nothing is collected before. */
final class Resident implements Once {
    private static final String AFTER_LOAD = "RSS after load";

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        String name = entries == 0 ? AFTER_LOAD : Once.at("RSS after catching up, pages and verification", entries);
        figures.add(name, stage.database(), new Machine().resident(stage.product().pid()), "MiB");
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        return List.of(Goal.atMost(AFTER_LOAD + ", " + database, 450, "MiB", f -> f.value(AFTER_LOAD, database)));
    }
}
