package org.shiming.leaderassignment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.leaderassignment.store.ItemRow;
import org.shiming.support.feed.Journal;

/**
 * Looks at the limits of open items: reminds once before a last day, reports once when it has passed, only in working
 * hours. Names last days that the calendar could not tell before. The history keeps each of it.
 */
@Component(service = LimitWatch.class)
public final class LimitWatch {
    private static final String SELF = "leader-assignment";

    private final LeaderUnit unit;
    private final Book book;
    private final Steps steps;
    private final DueDays dueDays;
    private final Settings settings;

    /**
     * @param unit the store
     * @param book the items
     * @param steps writes facts
     * @param dueDays limits
     * @param settings how long before to remind
     */
    @Activate
    public LimitWatch(@Reference LeaderUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference DueDays dueDays, @Reference Settings settings) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.dueDays = dueDays;
        this.settings = settings;
    }

    /** One look at every open item. @return false: nothing is left for at once */
    boolean round() {
        boolean workingTime = dueDays.workingTime(unit.clock().instant());
        String after = "";
        List<ItemRow> rows;
        do {
            String from = after;
            rows = unit.tx().read(em -> ItemQueries.open(em, from));
            for (ItemRow row : rows) {
                look(row, workingTime);
                after = row.id();
            }
        } while (!rows.isEmpty());
        return false;
    }

    private void look(ItemRow row, boolean workingTime) {
        Item seen = book.open(row);
        boolean say = workingTime && message(seen).isPresent();
        if (say || !book.nextDay(seen).equals(row.dueOn())) {
            unit.tx().run(em -> ItemQueries.locked(em, row.id()).map(book::open)
                    .ifPresent(item -> tell(em, item, say)));
            unit.ring();
        }
    }

    private void tell(EntityManager em, Item item, boolean say) {
        Optional<Step> message = say ? message(item) : Optional.empty();
        if (message.isEmpty()) {
            book.keep(em, item);
            return;
        }
        Item after = item.after(message.get(), item.state(), item.unit());
        Journal.append(em, List.of(steps.kept(em, after, message.get()).fact()));
    }

    /** What is to be said of an item now and was not said yet: overdue first, then soon due. */
    private Optional<Step> message(Item item) {
        LocalDate today = LocalDate.now(unit.clock());
        List<DueDays.Due> owed = dueDays.owed(item, today);
        return owed.stream().filter(DueDays.Due::overdue).map(due -> step(StepKind.ESCALATE, due, "已超期"))
                .filter(step -> !said(item, step)).findFirst()
                .or(() -> owed.stream().filter(due -> !due.overdue())
                        .filter(due -> due.remaining().filter(left -> left <= settings.config().remindWorkingDays())
                                .isPresent())
                        .map(due -> step(StepKind.REMIND, due, "即将到期")).filter(step -> !said(item, step))
                        .findFirst());
    }

    private Step step(StepKind kind, DueDays.Due due, String what) {
        Instant now = unit.clock().instant();
        String day = due.dueOn().map(LocalDate::toString).orElse("");
        return new Step(kind, now, now, SELF, "系统", Optional.empty(),
                due.stage().label() + what + "（最后期限 " + day + "）", "");
    }

    private static boolean said(Item item, Step step) {
        return item.steps().stream().anyMatch(earlier -> earlier.actor().equals(SELF) && earlier.kind() == step.kind()
                && earlier.text().equals(step.text()));
    }
}
