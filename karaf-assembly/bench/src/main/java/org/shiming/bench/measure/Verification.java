package org.shiming.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/** The operator's command that recomputes every chain, the database read included. */
record Verification(int passes) implements Once {
    private static final String NAME = "verification of the chains";
    private static final Pattern SAID = Pattern.compile("WHOLE: (\\d+) .*?, (\\d+) ms");

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        for (int pass = 0; pass < passes; pass++) {
            String said = stage.product().shell().run("shiming:ledger-verify", Duration.ofMinutes(10));
            figures.add(Once.at(NAME, entries), stage.database(), rate(said), "entries/s");
        }
    }

    /** Entries per second, from what the command said; it must have found everything whole. */
    static double rate(String said) {
        Matcher verdict = SAID.matcher(said);
        if (!verdict.find()) {
            throw new IllegalStateException("the chains are not whole: " + said);
        }
        return Long.parseLong(verdict.group(1)) * 1000.0 / Math.max(1, Long.parseLong(verdict.group(2)));
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        String largest = Once.at(NAME, volumes.get(volumes.size() - 1));
        return List.of(Goal.atLeast(largest + ", " + database, 300_000, "/s", f -> f.value(largest, database)));
    }
}
