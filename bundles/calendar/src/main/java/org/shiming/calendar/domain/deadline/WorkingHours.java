package org.shiming.calendar.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.WorkingDays;

/**
 * The hours of a working day; nobody is reminded outside them. Immutable.
 *
 * @param spans in order, not overlapping, at least one
 */
public record WorkingHours(List<Span> spans) {
    /** Some hours of a day. @param from first minute @param to first minute after */
    public record Span(LocalTime from, LocalTime to) {}

    /** Checks and copies. */
    public WorkingHours {
        spans = List.copyOf(spans);
        LocalTime free = LocalTime.MIN;
        for (Span span : spans) {
            if (span.from().isBefore(free) || !span.from().isBefore(span.to())) {
                throw new IllegalArgumentException("working hours overlap or end before they begin: " + span);
            }
            free = span.to();
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no working hours");
        }
    }

    /**
     * Reads them.
     *
     * @param text such as {@code 08:30-12:00,14:30-17:30}
     * @return the hours
     * @throws IllegalArgumentException if they cannot be
     */
    public static WorkingHours parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] ends = part.strip().split("-");
            try {
                spans.add(new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException("working hours look like 08:30-12:00,14:30-17:30: " + text, wrong);
            }
        }
        return new WorkingHours(spans);
    }

    /**
     * The same moment within working hours, else the beginning of the next ones.
     *
     * @param table the loaded years
     * @param at the court's time
     * @return the moment, or {@code CALENDAR_YEAR_MISSING}
     */
    public Outcome<LocalDateTime> next(HolidayTable table, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        while (table.covers(day)) {
            if (table.working(day)) {
                for (Span span : spans) {
                    if (time.isBefore(span.to())) {
                        return Outcome.done(day.atTime(time.isBefore(span.from()) ? span.from() : time));
                    }
                }
            }
            day = day.plusDays(1);
            time = LocalTime.MIN;
        }
        return WorkingDays.missing(day);
    }
}
