package org.shiming.supervision.domain;

import java.util.Map;
import java.util.Set;

/**
 * A figure of one period.
 *
 * @param state whether it is a figure at all
 * @param numerator of the same period
 * @param denominator of the same period, 0 for a plain count
 * @param value as shown: {@code 12}, {@code 83.3%}, {@code —}, {@code 未安装}
 * @param cohortNumerator of the cohort
 * @param cohortDenominator of the cohort
 * @param cohortValue as shown, empty where there is no cohort
 */
public record Figure(State state, long numerator, long denominator, String value, long cohortNumerator,
        long cohortDenominator, String cohortValue) {
    /** What is shown where the denominator is zero. */
    public static final String DASH = "—";
    private static final String ABSENT = "未安装";

    /** Whether there is a figure. */
    public enum State {
        /** A figure. */
        FIGURE,
        /** The denominator is zero. */
        NO_DENOMINATOR,
        /** A plug-in whose facts it needs is not installed: not known, and not zero. */
        NOT_INSTALLED
    }

    /**
     * Makes a figure.
     *
     * @param indicator which
     * @param counts the period's counts, of the indicator's mode
     * @param installed the feeds that are installed
     * @return the figure
     */
    public static Figure of(Indicator indicator, Map<Measure, Long> counts, Set<String> installed) {
        if (!installed.containsAll(indicator.feeds())) {
            return new Figure(State.NOT_INSTALLED, 0, 0, ABSENT, 0, 0, indicator.cohort().isPresent() ? ABSENT : "");
        }
        long top = numerator(indicator.same(), counts);
        long bottom = denominator(indicator.same(), counts);
        long cohortTop = indicator.cohort().map(pair -> numerator(pair, counts)).orElse(0L);
        long cohortBottom = indicator.cohort().map(pair -> denominator(pair, counts)).orElse(0L);
        boolean plain = indicator.same().denominator().isEmpty();
        State state = !plain && bottom == 0 ? State.NO_DENOMINATOR : State.FIGURE;
        return new Figure(state, top, bottom, plain ? Long.toString(top) : percent(top, bottom), cohortTop,
                cohortBottom, indicator.cohort().isPresent() ? percent(cohortTop, cohortBottom) : "");
    }

    /** @return per cent with one decimal, rounded half up; a dash if there is nothing to divide by */
    static String percent(long numerator, long denominator) {
        if (denominator == 0) {
            return DASH;
        }
        long tenths = (numerator * 2000 + denominator) / (denominator * 2);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private static long numerator(Indicator.Pair pair, Map<Measure, Long> counts) {
        return counts.getOrDefault(pair.numerator(), 0L);
    }

    private static long denominator(Indicator.Pair pair, Map<Measure, Long> counts) {
        return pair.denominator().map(measure -> counts.getOrDefault(measure, 0L)).orElse(0L);
    }
}
