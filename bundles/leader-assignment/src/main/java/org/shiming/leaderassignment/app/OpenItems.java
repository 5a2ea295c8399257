package org.shiming.leaderassignment.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.value.CourtCode;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.leaderassignment.store.ItemRow;

/** Computes the last days of open items anew when a year's holidays were confirmed. */
@Component(service = OpenDeadlines.class)
public final class OpenItems implements OpenDeadlines {
    private final LeaderUnit unit;
    private final Book book;

    /** @param unit the store @param book the items */
    @Activate
    public OpenItems(@Reference LeaderUnit unit, @Reference Book book) {
        this.unit = unit;
        this.book = book;
    }

    @Override
    public String name() {
        return LeaderUnit.NAME;
    }

    @Override
    public List<Changed> recompute() {
        List<Changed> changed = new ArrayList<>();
        String after = "";
        List<ItemRow> rows;
        do {
            String from = after;
            rows = unit.tx().read(em -> ItemQueries.open(em, from));
            for (ItemRow row : rows) {
                after = row.id();
                Item item = book.open(row);
                String now = book.nextDay(item);
                if (!now.equals(row.dueOn())) {
                    unit.tx().run(em -> ItemQueries.locked(em, row.id()).map(book::open)
                            .ifPresent(current -> book.keep(em, current)));
                    changed.add(new Changed(new CourtCode(item.court()), item.assignment().caseNumber(),
                            item.assignment().kind().label() + " " + item.number(), day(row.dueOn()), day(now)));
                }
            }
        } while (!rows.isEmpty());
        return changed;
    }

    private static Optional<LocalDate> day(String iso) {
        return ItemRow.NO_DAY.equals(iso) ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }
}
