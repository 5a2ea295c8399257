package org.shiming.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Crowd;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.load.Slice;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.LedgerTotal;
import org.shiming.bench.stage.Stage;

/** Pages of 20 with the exact total through the service: five selections in turn, the first page and the one after. */
record LedgerPages(int passes, Duration slice) implements Once {
    private static final String NAME = "ledger page of 20 with filter and total";
    private static final List<Integer> CALLERS = List.of(1, 8);
    private static final List<String> SELECTIONS = List.of("", "&outcome=PARTLY",
            "&mood=EXTREME&outcome=NOT_UNDERSTOOD",
            "&explainer=bench-judge-7", "&from=2021-01-20&to=2021-04-20&outcome=UNDERSTOOD");

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        Load load = new Pages(Once.at(NAME, entries));
        Crowd.of(load, stage, 4, slice);
        for (int pass = 0; pass < passes; pass++) {
            for (int callers : CALLERS) {
                figures.add(load.name(), stage.database(), callers, Crowd.of(load, stage, callers, slice));
            }
        }
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        String small = Once.at(NAME, volumes.get(0));
        String large = Once.at(NAME, volumes.get(volumes.size() - 1));
        return List.of(
                Goal.atMost(large + ", p99, 1 caller, " + database, 50, "ms",
                        figures -> figures.median(large, database, 1, slice -> slice.millis(99))),
                Goal.atMost(large + ", p99, 8 callers, " + database, 50, "ms",
                        figures -> figures.median(large, database, 8, slice -> slice.millis(99))),
                Goal.atMost(large + ", p50 of that with " + volumes.get(0) + ", 1 caller, " + database, 1.3, "×",
                        figures -> Figures.ratio(figures.median(large, database, 1, slice -> slice.millis(50)),
                                figures.median(small, database, 1, slice -> slice.millis(50)))),
                Goal.atMost(large + ", time per page of that with " + volumes.get(0) + ", 8 callers, " + database, 1.3,
                        "×", figures -> Figures.ratio(figures.median(small, database, 8, Slice::rate),
                                figures.median(large, database, 8, Slice::rate))));
    }

    private record Pages(String name) implements Load {
        @Override
        public Side side() {
            return Side.PRODUCT;
        }

        @Override
        public Caller caller(Stage stage) {
            Line line = new Line(stage.target(side()));
            return new Caller() {
                private int turn;
                private String next = "";

                @Override
                public void call() throws IOException {
                    String answer = line.get("/shiming/json/ledger/entries?max=20&ledger=" + LedgerTotal.LEDGER
                            + SELECTIONS.get(turn / 2 % SELECTIONS.size()) + next).ok();
                    boolean goOn = turn++ % 2 == 0 && answer.contains("\"next\":\"");
                    next = goOn ? "&after=" + Form.JSON.value(answer, "next") : "";
                }

                @Override
                public void close() throws IOException {
                    line.close();
                }
            };
        }
    }
}
