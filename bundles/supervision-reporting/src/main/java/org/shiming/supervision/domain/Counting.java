package org.shiming.supervision.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which counts a subject adds to, given what is known of it; when more is known, the old ones are taken back. */
public final class Counting {
    /** A record is filed in time within so many days after the session's day (definition, version 1). */
    public static final int FILING_DAYS = 5;
    private static final String DAY = "day";
    private static final String JUDGE = "JUDGE_INITIATED";

    private final Set<Cell> cells = new HashSet<>();
    private final Subject subject;
    private final Marks marks;
    private final String unit;
    private final String mode;

    private Counting(Subject subject, Marks marks) {
        this.subject = subject;
        this.marks = marks;
        this.unit = subject.kind() == Subject.Kind.ITEM ? marks.last("unit") : marks.get("unit");
        this.mode = marks.get("mode");
    }

    /**
     * Counts a subject.
     *
     * @param subject the subject
     * @param marks what is known of it
     * @return each count to which it adds one
     */
    public static Set<Cell> of(Subject subject, Marks marks) {
        Counting counting = new Counting(subject, marks);
        switch (subject.kind()) {
        case SESSION -> counting.session();
        case LAYER -> counting.layer();
        case CASE -> counting.mandatory();
        case DUTY -> counting.day(DAY).ifPresent(day -> counting.add(day, Measure.DUTY_OVERDUE, true));
        case ITEM -> counting.item();
        case VISIT -> counting.visit();
        case EVENT -> counting.day(DAY)
                .ifPresent(day -> counting.add(day, Measure.valueOf(marks.get("measure")), true));
        default -> throw new IllegalArgumentException("not counted: " + subject.kind());
        }
        return counting.cells;
    }

    private void session() {
        Optional<LocalDate> day = day(DAY);
        if (day.isEmpty()) {
            return;
        }
        add(day.get(), Measure.SESSION, true);
        add(day.get(), Measure.ANSWERED, marks.find("accepted").isPresent());
        add(day.get(), Measure.ACCEPTED, marks.yes("accepted"));
        add(day.get(), Measure.EXCEPTION, marks.yes("exception"));
        add(day.get(), Measure.FEE_OWED, marks.yes("feeOwed"));
        add(day.get(), Measure.FEE_REMINDED, marks.yes("feeOwed") && marks.yes("feeReminded"));
        if (JUDGE.equals(mode)) {
            Optional<LocalDate> filed = day("filed");
            boolean timely = filed.filter(on -> !on.isAfter(day.get().plusDays(FILING_DAYS))).isPresent();
            add(day.get(), Measure.TO_FILE, true);
            add(day.get(), Measure.TO_FILE_TIMELY, timely);
            filed.ifPresent(on -> add(on, Measure.FILED, true));
            filed.ifPresent(on -> add(on, Measure.FILED_TIMELY, timely));
        }
    }

    private void layer() {
        day(DAY).ifPresent(day -> {
            add(day, Measure.ENTERED, true);
            add(day, Measure.ACCEPTED_THERE, marks.yes("acceptedThere"));
        });
    }

    private void mandatory() {
        Optional<LocalDate> explained = day("explained");
        day("mandatory").ifPresent(day -> {
            add(day, Measure.MANDATORY, true);
            add(day, Measure.COVERED, explained.isPresent());
            explained.ifPresent(on -> add(on, Measure.COVERING, true));
        });
    }

    private void item() {
        Optional<LocalDate> back = day("fedBack");
        Optional<LocalDate> late = day("late");
        boolean timely = back.isPresent() && (late.isEmpty() || late.get().isAfter(back.get()));
        day("assigned").ifPresent(day -> {
            add(day, Measure.ASSIGNED, true);
            add(day, Measure.ASSIGNED_TIMELY, timely);
        });
        back.ifPresent(on -> add(on, Measure.FED_BACK, true));
        back.ifPresent(on -> add(on, Measure.FED_BACK_TIMELY, timely));
    }

    private void visit() {
        day(DAY).ifPresent(day -> {
            add(day, Measure.VISIT, true);
            add(day, Measure.VISIT_LEFT, marks.find("left").isPresent());
        });
    }

    private Optional<LocalDate> day(String key) {
        return marks.find(key).map(LocalDate::parse);
    }

    private void add(LocalDate day, Measure measure, boolean counts) {
        if (counts) {
            cells.add(new Cell(subject.court(), day, unit, mode, measure));
        }
    }
}
