package org.shiming.bench.stage;

import org.shiming.bench.machine.Machine;

/** What programs that have nothing to do with the bench took from the machine meanwhile. */
public final class OtherPrograms {
    private final Machine machine = new Machine();
    private final Stage stage;
    private final long since = System.nanoTime();
    private final double before;

    /** Begins to watch. */
    public OtherPrograms(Stage stage) {
        this.stage = stage;
        this.before = theirs();
    }

    /** How many cores they kept busy on average since then. */
    public double cores() {
        return (theirs() - before) / ((System.nanoTime() - since) / 1e9);
    }

    private double theirs() {
        return machine.busy() - stage.spentByAll();
    }
}
