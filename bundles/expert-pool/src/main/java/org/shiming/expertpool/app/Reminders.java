package org.shiming.expertpool.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.Deadlines;
import org.shiming.api.outcome.Outcome;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.Step;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.store.BookingRow;
import org.shiming.expertpool.store.PoolQueries;
import org.shiming.support.feed.Journal;

/**
 * Reminds once before each time that is fixed, in working hours only (三.6). Where the calendar cannot tell them nobody
 * is reminded.
 */
@Component(service = Reminders.class)
public final class Reminders {
    static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");
    private static final String SELF = "expert-pool";
    /** How much sooner than wished a reminder may come, so that it is not lost to a night or to holidays. */
    private static final Duration LOOK = Duration.ofDays(10);
    private static final Duration NIGHT = Duration.ofHours(12);

    private final ExpertUnit unit;
    private final Book book;
    private final Steps steps;
    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Deadlines deadlines;

    /** @param unit the store @param book the bookings @param steps writes facts @param settings how long before */
    @Activate
    public Reminders(@Reference ExpertUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference Settings settings) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.settings = settings;
    }

    /** For tests. @param deadlines the calendar's, may be null */
    Reminders(ExpertUnit unit, Book book, Steps steps, Settings settings, Deadlines deadlines) {
        this(unit, book, steps, settings);
        this.deadlines = deadlines;
    }

    /** One look at the bookings that begin soon. @return false: nothing is left for at once */
    boolean round() {
        Instant now = unit.clock().instant();
        List<BookingRow> soon = unit.tx().read(em -> PoolQueries.beginning(em, now.toEpochMilli(),
                now.plus(LOOK).toEpochMilli()));
        for (BookingRow row : soon) {
            if (due(book.booking(row), now)) {
                unit.tx().run(em -> PoolQueries.locked(em, row.id()).map(book::booking)
                        .filter(booking -> due(booking, now)).ifPresent(booking -> {
                            Step step = new Step(StepKind.REMIND, now.truncatedTo(ChronoUnit.MILLIS), SELF, "系统",
                                    booking.slot().orElseThrow().from().toString());
                            Journal.append(em, List.of(steps.kept(em, booking.after(step, booking.state(),
                                    booking.slot(), booking.expert()), step).fact()));
                        }));
                unit.ring();
            }
        }
        return false;
    }

    /** Once for each time: from the wished moment on, sooner only if no working hours would be left before it. */
    private boolean due(Booking booking, Instant now) {
        if (!booking.state().holdsTime()) {
            return false;
        }
        Slot slot = booking.slot().orElseThrow();
        boolean said = booking.steps().stream().anyMatch(step -> step.kind() == StepKind.REMIND
                && step.text().equals(slot.from().toString()));
        Instant wished = slot.from().minus(Duration.ofHours(settings.config().remindHours()));
        return !said && slot.from().isAfter(now) && working(now)
                && (!wished.isAfter(now) || next(now.plus(NIGHT)).isAfter(slot.from().minus(Duration.ofHours(1))));
    }

    private boolean working(Instant now) {
        return next(now).equals(now);
    }

    /** The first moment of working hours from this one on; for ever away if the calendar cannot tell. */
    private Instant next(Instant at) {
        Deadlines calendar = deadlines;
        Outcome<Instant> found = calendar == null ? null : calendar.reminderTime(at);
        return found instanceof Outcome.Done<Instant> done ? done.value() : Instant.MAX;
    }
}
