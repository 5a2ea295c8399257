package org.shiming.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shiming.bench.Plan;
import org.shiming.bench.load.Load;
import org.shiming.bench.report.Goal;

/** Everything that is measured, in order. A new measurement is one class and one line here. */
public final class Measurements {
    private final Plan plan;
    private final Once residentMemory = new Resident();

    /** @param plan how often and how much */
    public Measurements(Plan plan) {
        this.plan = plan;
    }

    /** On a new stage: the first starts the product. */
    public List<Once> first() {
        return List.of(new Boot(plan.passes() > 1), new LiveHeap(),
                new Deadlines());
    }

    /** Interleaved, pass by pass. Who registers stands before who explains. */
    public List<Load> loads() {
        return List.of(new FloorPing(), new FloorInsert(), new Register(Form.JSON), new Register(Form.SOAP),
                new RegisterNewCase(), new RecordSession(Form.JSON), new RecordSession(Form.SOAP));
    }

    /** After the loads. */
    public List<Once> afterLoads() {
        return List.of(residentMemory);
    }

    /** At each volume of the ledger: the first brings it there. */
    public List<Once> atVolume() {
        return List.of(new CatchUp(), new LedgerPages(plan.passes(), plan.slice()), new Verification(plan.passes()),
                residentMemory);
    }

    /** Writes the sessions that the volumes are copied from. */
    public List<Load> samples() {
        return List.of(new Register(Form.JSON), new RecordSession(Form.JSON));
    }

    /** What is wanted of all of them. */
    public List<Goal> goals(String database) {
        List<Goal> goals = new ArrayList<>();
        loads().forEach(load -> goals.addAll(load.goals(database)));
        Stream.of(first(), atVolume()).flatMap(List::stream)
                .forEach(once -> goals.addAll(once.goals(database, plan.volumes())));
        return goals;
    }
}
