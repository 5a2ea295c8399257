package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.DeadlineState;
import org.shiming.api.calendar.Deadlines;
import org.shiming.api.outcome.Outcome;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Stage;

/** Limits of items by the court's calendar, if it is installed and the year is loaded; else none is named. */
@Component(service = DueDays.class)
public final class DueDays {
    static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");

    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Deadlines deadlines;

    /** @param settings the limits */
    @Activate
    public DueDays(@Reference Settings settings) {
        this.settings = settings;
    }

    /** For tests. @param settings the limits @param deadlines the calendar's arithmetic, may be null */
    DueDays(Settings settings, Deadlines deadlines) {
        this.settings = settings;
        this.deadlines = deadlines;
    }

    /**
     * How one limit stands.
     *
     * @param stage which
     * @param dueOn the last day, empty while paused or while the calendar cannot tell
     * @param remaining working days left, empty while the calendar cannot tell
     * @param overdue whether it is past: due today is not overdue
     */
    public record Due(Stage stage, Optional<LocalDate> dueOn, Optional<Integer> remaining, boolean overdue) {}

    /**
     * The limits that an item still owes.
     *
     * @param item the item
     * @param today the day asked
     * @return them, the nearest first
     */
    public List<Due> owed(Item item, LocalDate today) {
        return Stage.owed(item).stream().map(stage -> due(stage, item, today))
                .sorted(Comparator.comparing(due -> due.dueOn().orElse(LocalDate.MAX))).toList();
    }

    /**
     * When somebody may be reminded: never at night, at weekends or on holidays.
     *
     * @param now this moment
     * @return whether it is working time now; false while the calendar cannot tell
     */
    public boolean workingTime(Instant now) {
        Deadlines present = deadlines;
        return present != null && present.reminderTime(now) instanceof Outcome.Done<Instant> done
                && !done.value().isAfter(now);
    }

    private Due due(Stage stage, Item item, LocalDate today) {
        Deadlines present = deadlines;
        LocalDate start = LocalDate.ofInstant(item.assignment().assignedAt(), COURT_TIME);
        if (present != null && present.state(stage.deadline(item, settings.limits(), start),
                today) instanceof Outcome.Done<DeadlineState> done) {
            DeadlineState state = done.value();
            return new Due(stage, state.dueOn(), Optional.of(state.remaining()), state.overdue());
        }
        return new Due(stage, Optional.empty(), Optional.empty(), false);
    }
}
