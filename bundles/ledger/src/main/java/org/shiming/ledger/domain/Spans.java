package org.shiming.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days as whole months and the days left over, so that a total costs by months and not by entries.
 *
 * @param firstMonth the first whole month as yyyymm, 0 if there is none
 * @param lastMonth the last whole month
 * @param edges the stretches of days before and after, each from and to as yyyymmdd
 */
public record Spans(int firstMonth, int lastMonth, List<int[]> edges) {
    private static final int EARLIEST = 190001;
    private static final int LATEST = 999912;

    /** Copies the edges. */
    public Spans {
        edges = List.copyOf(edges);
    }

    /**
     * Splits a stretch.
     *
     * @param from the first day, if there is one
     * @param to the last day, if there is one
     * @return the parts; none if the stretch is empty
     */
    public static Spans of(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            return new Spans(0, -1, List.of());
        }
        int first = from.map(day -> month(day.getDayOfMonth() == 1 ? day : day.plusMonths(1))).orElse(EARLIEST);
        int last = to.map(day -> month(endsMonth(day) ? day : day.minusMonths(1))).orElse(LATEST);
        List<int[]> edges = new ArrayList<>();
        if (first > last) {
            edges.add(new int[]{day(from.orElseThrow()), day(to.orElseThrow())});
            return new Spans(0, -1, edges);
        }
        from.filter(day -> day.getDayOfMonth() != 1)
                .ifPresent(day -> edges.add(new int[]{day(day), day(day.withDayOfMonth(day.lengthOfMonth()))}));
        to.filter(day -> !endsMonth(day)).ifPresent(day -> edges.add(new int[]{day(day.withDayOfMonth(1)), day(day)}));
        return new Spans(first, last, edges);
    }

    /** A day as yyyymmdd. @param date the day @return the number */
    public static int day(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    /** A month as yyyymm. @param date a day in it @return the number */
    public static int month(LocalDate date) {
        return date.getYear() * 100 + date.getMonthValue();
    }

    /** @return whether there are whole months */
    public boolean hasMonths() {
        return lastMonth >= firstMonth;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
