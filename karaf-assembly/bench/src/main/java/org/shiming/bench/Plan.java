package org.shiming.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long and how much.
 *
 * @param passes how often everything is measured
 * @param slice how long one load is measured at a time
 * @param warmUp how long each load runs before, uncounted
 * @param volumes ledger entries to measure at, ascending
 * @param databases Derby, PostgreSQL or both
 * @param parts loads, volumes or both
 */
public record Plan(int passes, Duration slice, Duration warmUp, List<Integer> volumes, List<String> databases,
        List<String> parts) {
    /** What the script says when asked. */
    public static final String USAGE = """
            Usage: karaf-assembly/bench/run [--quick] [--database derby|postgresql] [--part loads|volumes] [--no-build]

            Measures the built distribution against the floor (bare Jetty, Jackson, one durable insert by plain JDBC),
            interleaved in one run, on Derby and on PostgreSQL, and says of each goal whether it is met.

              --quick      one short pass, 20,000 and 100,000 entries: about 6 minutes instead of 45
              --database   only on this one
              --part       only the loads (register, session), or only the volumes (catch-up, pages, verification)
              --no-build   measures what was built before

            Needs a JDK 17, Linux, 6 GB of disk, PostgreSQL's programs (Debian: apt-get install postgresql).
            The report is printed and kept in karaf-assembly/bench/target/report.md; README.md says how to read it.""";

    /** Reads the command line. */
    public static Plan of(List<String> arguments) {
        boolean quick = false;
        List<String> databases = List.of("derby", "postgresql");
        List<String> parts = List.of("loads", "volumes");
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.remove(0);
            switch (word) {
            case "--quick" -> quick = true;
            case "--database" -> databases = List.of(one(word, rest, databases));
            case "--part" -> parts = List.of(one(word, rest, parts));
            default -> throw new IllegalArgumentException("unknown argument '" + word + "'");
            }
        }
        return quick ? new Plan(1, Duration.ofSeconds(3), Duration.ofSeconds(4), List.of(20_000, 100_000), databases,
                parts)
                : new Plan(3, Duration.ofSeconds(6), Duration.ofSeconds(12), List.of(100_000, 1_000_000), databases,
                        parts);
    }

    private static String one(String word, List<String> rest, List<String> of) {
        if (rest.isEmpty() || !of.contains(rest.get(0))) {
            throw new IllegalArgumentException(word + " wants one of " + String.join(", ", of));
        }
        return rest.remove(0);
    }
}
