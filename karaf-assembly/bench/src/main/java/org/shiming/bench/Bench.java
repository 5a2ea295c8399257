package org.shiming.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shiming.bench.load.Crowd;
import org.shiming.bench.load.Load;
import org.shiming.bench.machine.Machine;
import org.shiming.bench.measure.Measurements;
import org.shiming.bench.measure.Once;
import org.shiming.bench.outside.CourtHost;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.report.Report;
import org.shiming.bench.stage.Database;
import org.shiming.bench.stage.OtherPrograms;
import org.shiming.bench.stage.Stage;

/** Runs the measurements and writes the report. This process is the callers and the court's case system. */
public final class Bench {
    private static final PrintStream OUT = System.out;
    private static final Path REPORT = Path.of("target/report.md");

    private final Plan plan;
    private final Measurements measurements;
    private final Figures figures = new Figures();
    private final Machine machine = new Machine();

    private Bench(Plan plan) {
        this.plan = plan;
        this.measurements = new Measurements(plan);
    }

    /** @param arguments see {@link Plan#USAGE} */
    public static void main(String[] arguments) throws IOException {
        Plan plan;
        try {
            plan = Plan.of(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            OUT.println("bench: " + wrong.getMessage() + "\n" + Plan.USAGE);
            System.exit(2);
            return;
        }
        new Bench(plan).run();
        System.exit(0);
    }

    private void run() throws IOException {
        String before = machine.load();
        List<Goal> goals = new ArrayList<>();
        try (CourtHost host = new CourtHost()) {
            for (String database : plan.databases()) {
                goals.addAll(measurements.goals(name(database)));
                if (plan.parts().contains("loads")) {
                    loads(database, host);
                }
                if (plan.parts().contains("volumes")) {
                    volumes(database, host);
                }
            }
        }
        String report = String.format("%s, %d cores, load before %s, after %s, %d passes%n%n%s", LocalDate.now(),
                Runtime.getRuntime().availableProcessors(), before, machine.load(), plan.passes(),
                Report.of(figures, goals));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
        OUT.println("\n" + report);
    }

    private void loads(String database, CourtHost host) throws IOException {
        try (Stage stage = open("loads-" + database, database, host)) {
            measure(measurements.first(), stage, 0);
            stage.startFloor();
            OtherPrograms others = new OtherPrograms(stage);
            for (Load load : measurements.loads()) {
                say("warming up: " + load.name());
                Crowd.of(load, stage, 8, plan.warmUp());
            }
            for (int pass = 1; pass <= plan.passes(); pass++) {
                for (Load load : measurements.loads()) {
                    slices(load, stage, pass);
                }
            }
            figures.add("cores that other programs used meanwhile", stage.database(), others.cores(), "cores");
            measure(measurements.afterLoads(), stage, 0);
        }
    }

    private void slices(Load load, Stage stage, int pass) {
        for (int callers : load.callers()) {
            var slice = Crowd.of(load, stage, callers, plan.slice());
            figures.add(load.name(), stage.database(), callers, slice);
            say(String.format("pass %d, %s, %s, %d callers: %,.0f/s, p50 %.2f ms, p99 %.1f ms, CPU %.3f + %.3f ms",
                    pass,
                    stage.database(), load.name(), callers, slice.rate(), slice.millis(50), slice.millis(99),
                    slice.serverMillis(), slice.databaseMillis()));
        }
    }

    private void volumes(String database, CourtHost host) throws IOException {
        try (Stage stage = open("volumes-" + database, database, host)) {
            stage.startProduct();
            for (Load load : measurements.samples()) {
                Crowd.of(load, stage, 2, Duration.ofMillis(load.name().startsWith("register") ? 3000 : 500));
            }
            for (int entries : plan.volumes()) {
                measure(measurements.atVolume(), stage, entries);
            }
        }
    }

    private void measure(List<Once> all, Stage stage, int entries) throws IOException {
        for (Once one : all) {
            say(stage.database() + ", " + one.getClass().getSimpleName() + (entries > 0 ? " at " + entries : ""));
            one.measure(stage, entries, figures);
        }
    }

    private Stage open(String name, String database, CourtHost host) {
        say("unpacking " + name);
        Database data = database.equals("derby") ? new Database.Derby() : Database.Postgres.start();
        Stage stage = new Stage(name, data, host);
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
        return stage;
    }

    private static String name(String database) {
        return database.equals("derby") ? "Derby" : "PostgreSQL";
    }

    private static void say(String text) {
        OUT.println(text);
    }
}
