package org.shiming.bench.measure;

import java.time.Duration;
import java.util.List;
import org.shiming.bench.machine.Machine;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/**
 * Starts the product new, and in a full run once again: until health is 200 and every service says ACTIVE.
 *
 * @param again whether to start it again
 */
record Boot(boolean again) implements Once {
    private static final String FIRST = "boot, first start (makes its tables)";
    private static final String AGAIN = "boot, second start";

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        start(FIRST, stage, figures);
        if (again) {
            stage.product().stop();
            start(AGAIN, stage, figures);
        }
    }

    private static void start(String name, Stage stage, Figures figures) {
        Duration took = stage.startProduct();
        figures.add(name, stage.database(), took.toMillis() / 1000.0, "s");
        figures.add(name + ", CPU", stage.database(), new Machine().cpu(stage.product().pid()), "s");
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        return List.of(
                Goal.atMost("boot to first answer, first start, " + database, 20, "s", f -> f.value(FIRST, database)),
                Goal.atMost("boot to first answer, second start, " + database, 20, "s",
                        f -> f.value(AGAIN, database)));
    }
}
