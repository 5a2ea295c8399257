package org.shiming.bench.measure;

import java.io.IOException;
import java.util.List;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.stage.Stage;

/** An answer without content: what HTTP and the callers themselves cost. */
final class FloorPing implements Load {
    @Override
    public String name() {
        return "floor: ping";
    }

    @Override
    public Side side() {
        return Side.FLOOR;
    }

    @Override
    public List<Integer> callers() {
        return List.of(8);
    }

    @Override
    public Caller caller(Stage stage) {
        Line line = new Line(stage.target(side()));
        return new Caller() {
            @Override
            public void call() throws IOException {
                line.get("/ping").ok();
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
