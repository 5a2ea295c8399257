package org.shiming.calendar.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.Deadline;
import org.shiming.api.calendar.DeadlineState;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.WorkingDays;

/** Counts a working-day deadline with its pauses. Pure; one object per count. */
public final class DeadlineCount {
    private final HolidayTable table;
    private final Deadline deadline;
    private final List<String> derivation = new ArrayList<>();

    private DeadlineCount(HolidayTable table, Deadline deadline) {
        this.table = table;
        this.deadline = deadline;
    }

    /**
     * How a deadline stands on a day.
     *
     * @param table the loaded years
     * @param deadline start, limit and pauses
     * @param today the day asked
     * @return its state, or {@code CALENDAR_YEAR_MISSING}
     */
    public static Outcome<DeadlineState> of(HolidayTable table, Deadline deadline, LocalDate today) {
        return new DeadlineCount(table, deadline).state(today);
    }

    private Outcome<DeadlineState> state(LocalDate today) {
        derivation.add(deadline.start() + " 为起算日，不计入");
        LocalDate due = deadline.workingDays() == 0 ? deadline.start() : null;
        int counted = 0;
        int consumed = 0;
        LocalDate day = deadline.start();
        while (day.isBefore(today) || due == null && !endless(day.plusDays(1))) {
            day = day.plusDays(1);
            if (!table.covers(day)) {
                return WorkingDays.missing(day);
            }
            boolean counts = table.working(day) && pause(day).isEmpty();
            counted += counts ? 1 : 0;
            consumed += counts && !day.isAfter(today) ? 1 : 0;
            if (due == null) {
                tell(day, counted);
                due = counts && counted == deadline.workingDays() ? day : null;
            }
        }
        boolean paused = pause(today).isPresent();
        boolean overdue = due != null && today.isAfter(due);
        return Outcome.done(new DeadlineState(Optional.ofNullable(due), consumed, deadline.workingDays() - consumed,
                overdue, paused, derivation));
    }

    /** From here on nothing counts any more: paused without an end. */
    private boolean endless(LocalDate day) {
        return pause(day).filter(pause -> pause.resumed().isEmpty()).isPresent();
    }

    private Optional<Deadline.Pause> pause(LocalDate day) {
        for (Deadline.Pause pause : deadline.pauses()) {
            if (pause.covers(day)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    private void tell(LocalDate day, int counted) {
        Optional<Deadline.Pause> pause = pause(day);
        if (pause.isPresent()) {
            derivation.add(day + " 暂停，不计（" + pause.get().reason() + "）");
            return;
        }
        String name = table.announced(day).map(HolidayTable.Entry::name).orElse("");
        if (!table.working(day)) {
            derivation.add(day + (name.isEmpty() ? " 周末，不计" : " " + name + "放假，不计"));
        } else {
            derivation.add(day + (name.isEmpty() ? "" : " " + name + "调休上班，") + " 第 " + counted + " 个工作日"
                    + (counted == deadline.workingDays() ? "，期限届满" : ""));
        }
    }
}
