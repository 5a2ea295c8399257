package org.shiming.leaderassignment.domain;

import java.time.LocalDate;
import java.util.List;
import org.shiming.api.calendar.Deadline;

/**
 * The limits of an item, all counted from the day it was assigned, in working days: screened, party met, progress,
 * closed (三.9 在规定时间内). The plan names no number; each is a setting, and the last one whoever assigns may set.
 */
public enum Stage {
    /** To be screened. */
    SCREEN("甄别"),
    /** The party to be met. */
    MEET("约见当事人"),
    /** Progress to be told. */
    PROGRESS("报告进展"),
    /** All to be done. */
    CLOSE("办结");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /**
     * Whether an item still owes this.
     *
     * @param item the item
     * @return true while it does
     */
    public boolean open(Item item) {
        if (item.state().closed()) {
            return false;
        }
        boolean declined = item.has(StepKind.DECLINE);
        return switch (this) {
        case SCREEN -> item.state() == State.ASSIGNED;
        case MEET -> !declined && !item.has(StepKind.MEET) && !item.has(StepKind.REPLY);
        case PROGRESS -> item.assignment().leaderItem() && !declined && !item.has(StepKind.PROGRESS)
                && !item.has(StepKind.REPLY);
        case CLOSE -> true;
        };
    }

    /**
     * The limit of this stage for an item: start, days and pauses; extensions move all but the screening.
     *
     * @param item the item
     * @param limits the court's settings
     * @param start the day it was assigned
     * @return the deadline
     */
    public Deadline deadline(Item item, Limits limits, LocalDate start) {
        int days = switch (this) {
        case SCREEN -> limits.screenDays();
        case MEET -> Math.min(limits.meetDays(), item.assignment().workingDays()) + item.extraDays();
        case PROGRESS -> Math.min(limits.progressDays(), item.assignment().workingDays()) + item.extraDays();
        case CLOSE -> item.assignment().workingDays() + item.extraDays();
        };
        return new Deadline(start, days, item.pauses());
    }

    /**
     * The stages that an item still owes.
     *
     * @param item the item
     * @return them, in order
     */
    public static List<Stage> owed(Item item) {
        return List.of(values()).stream().filter(stage -> stage.open(item)).toList();
    }
}
