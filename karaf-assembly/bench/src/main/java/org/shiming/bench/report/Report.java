package org.shiming.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.shiming.bench.load.Slice;

/** The figures as tables in Markdown, and each goal with what was seen: met, missed or not measured. */
public final class Report {
    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private Report(Figures figures) {
        this.figures = figures;
    }

    /** Writes it. */
    public static String of(Figures figures, List<Goal> goals) {
        Report report = new Report(figures);
        report.loads();
        report.values();
        report.goals(goals);
        return report.text.toString();
    }

    private void loads() {
        line("| | database | callers | calls/s | p50 ms | p99 ms | CPU ms/call: server | database server |");
        line("|---|---|---|---|---|---|---|---|");
        figures.slices().forEach((key, slices) -> line("| %s | %s | %d | %,.0f | %.2f | %.1f | %.3f | %.3f |",
                key.load(), key.database(), key.callers(), of(slices, Slice::rate), of(slices, s -> s.millis(50)),
                of(slices, s -> s.millis(99)), of(slices, Slice::serverMillis), of(slices, Slice::databaseMillis)));
        line("");
    }

    private void values() {
        line("| | database | median | lowest | highest | |");
        line("|---|---|---|---|---|---|");
        figures.values().forEach((name, values) -> {
            double[] numbers = values.stream().mapToDouble(Figures.Value::number).sorted().toArray();
            line("| %s | %s | %s | %s | %s | %s |", name.what(), name.database(),
                    number(Figures.median(numbers).orElseThrow()), number(numbers[0]),
                    number(numbers[numbers.length - 1]), values.get(0).unit());
        });
        line("");
    }

    private void goals(List<Goal> goals) {
        line("| goal | wanted | seen | |");
        line("|---|---|---|---|");
        for (Goal goal : goals) {
            OptionalDouble seen = goal.seen().apply(figures);
            line("| %s | %s %s %s | %s | %s |", goal.text(), goal.atLeast() ? "≥" : "≤", number(goal.bound()),
                    goal.unit(), seen.isPresent() ? number(seen.getAsDouble()) : "–",
                    seen.isEmpty() ? "not measured" : goal.met(seen.getAsDouble()) ? "met" : "**MISSED**");
        }
    }

    private static double of(List<Slice> slices, java.util.function.ToDoubleFunction<Slice> what) {
        return Figures.median(slices.stream().mapToDouble(what).toArray()).orElseThrow();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }

    private void line(String format, Object... arguments) {
        text.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
