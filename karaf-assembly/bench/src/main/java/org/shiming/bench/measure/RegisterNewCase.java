package org.shiming.bench.measure;

import java.io.IOException;
import java.util.List;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.outside.GeneratedCase;
import org.shiming.bench.stage.Matters.Matter;
import org.shiming.bench.stage.Stage;

/** Registers a matter of a case never heard of: the host is asked over SOAP, and its answer is kept sealed. */
final class RegisterNewCase implements Load {
    @Override
    public String name() {
        return "register a matter of a new case, JSON";
    }

    @Override
    public Side side() {
        return Side.PRODUCT;
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
                GeneratedCase of = stage.matters().fresh();
                String answer = Form.JSON.matters(line, "openMatter", Registration.json(of, 0));
                stage.matters().leave(List.of(new Matter(of, Form.JSON.value(answer, "matterId"),
                        Form.JSON.value(answer, "questionId"))));
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
