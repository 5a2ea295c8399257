package org.shiming.bench.report;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What is wanted of the figures.
 *
 * @param text what, on which database
 * @param atLeast whether the bound is the least that is wanted, or the most
 * @param bound the bound
 * @param unit its unit
 * @param seen reads it from the figures; empty if it was not measured
 */
public record Goal(String text, boolean atLeast, double bound, String unit,
        Function<Figures, OptionalDouble> seen) {
    /** At least so much. */
    public static Goal atLeast(String text, double bound, String unit, Function<Figures, OptionalDouble> seen) {
        return new Goal(text, true, bound, unit, seen);
    }

    /** At most so much. */
    public static Goal atMost(String text, double bound, String unit, Function<Figures, OptionalDouble> seen) {
        return new Goal(text, false, bound, unit, seen);
    }

    /** Whether a value is what was wanted. */
    public boolean met(double value) {
        return atLeast ? value >= bound : value <= bound;
    }
}
