package org.shiming.bench.measure;

import java.io.IOException;
import java.util.List;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/** Something that is measured at one moment of a stage: after the boot, after the load, or at a volume. */
public interface Once {
    /**
     * Measures.
     *
     * @param stage product and floor, running
     * @param entries how many entries the ledger holds; 0 on the stage of the loads
     * @param figures where to add what was seen
     */
    void measure(Stage stage, int entries, Figures figures) throws IOException;

    /** What is expected on one database, at the smaller and the larger volume. */
    default List<Goal> goals(String database, List<Integer> volumes) {
        return List.of();
    }

    /** A name with the volume. */
    static String at(String what, int entries) {
        return String.format(java.util.Locale.ROOT, "%s, %,d entries", what, entries);
    }
}
