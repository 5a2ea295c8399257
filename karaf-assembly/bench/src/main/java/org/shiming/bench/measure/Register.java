package org.shiming.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.load.Slice;
import org.shiming.bench.outside.GeneratedCase;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Matters.Matter;
import org.shiming.bench.stage.Stage;

/** Registers a matter, over JSON or SOAP. A case is good for 64 of them; the host is asked about it once. */
record Register(Form form) implements Load {
    @Override
    public String name() {
        return "register a matter, " + form;
    }

    @Override
    public Side side() {
        return Side.PRODUCT;
    }

    @Override
    public List<Goal> goals(String database) {
        if (form == Form.SOAP) {
            return List.of();
        }
        return List.of(
                Goal.atLeast("register, JSON, 8 callers, of the floor's rate, " + database, 0.5, "×",
                        figures -> Figures.ratio(figures.median(name(), database, 8, Slice::rate),
                                figures.median(FloorInsert.NAME, database, 8, Slice::rate))),
                Tail.rate(this, database), Tail.p99(this, database));
    }

    @Override
    public Caller caller(Stage stage) {
        return new Registrar(stage, form);
    }

    private static final class Registrar implements Caller {
        private final Stage stage;
        private final Form form;
        private final Line line;
        private final CaseByCase cases;
        private final List<Matter> registered = new ArrayList<>();

        Registrar(Stage stage, Form form) {
            this.stage = stage;
            this.form = form;
            this.line = new Line(stage.target(Side.PRODUCT));
            this.cases = new CaseByCase(stage.matters());
        }

        @Override
        public void call() throws IOException {
            GeneratedCase of = cases.next();
            int matter = cases.matter();
            String body = form == Form.JSON ? Registration.json(of, matter) : Registration.soap(of, matter);
            String answer = form.matters(line, "openMatter", body);
            registered.add(new Matter(of, form.value(answer, "matterId"), form.value(answer, "questionId")));
            if (cases.atEnd()) {
                leave();
            }
        }

        private void leave() {
            stage.matters().leave(registered);
            registered.clear();
        }

        @Override
        public void close() throws IOException {
            leave();
            line.close();
        }
    }
}
