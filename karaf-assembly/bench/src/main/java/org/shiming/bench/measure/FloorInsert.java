package org.shiming.bench.measure;

import java.io.IOException;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.stage.Stage;

/** The floor of every write: the body of a registration read, one row inserted durably. */
final class FloorInsert implements Load {
    static final String NAME = "floor: one durable insert";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Side side() {
        return Side.FLOOR;
    }

    @Override
    public Caller caller(Stage stage) {
        Line line = new Line(stage.target(side()));
        CaseByCase cases = new CaseByCase(stage.matters());
        return new Caller() {
            @Override
            public void call() throws IOException {
                line.postJson("/insert", Registration.json(cases.next(), cases.matter())).ok();
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
