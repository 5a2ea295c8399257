package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.calendar.domain.period.Counted;
import org.shiming.calendar.domain.period.Length;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.store.CalendarQueries;
import org.shiming.calendar.store.OverrideRow;
import org.shiming.calendar.store.ToldRow;

/**
 * The last days that people were told, and those that could not be named: when a year is confirmed, they are counted
 * anew from what started them, and the changed ones are listed.
 */
@Component(service = {ToldPeriods.class, OpenDeadlines.class})
public final class ToldPeriods implements OpenDeadlines {
    private final CalendarUnit unit;
    private final Years years;

    /** @param unit the store @param years the loaded years */
    @Activate
    public ToldPeriods(@Reference CalendarUnit unit, @Reference Years years) {
        this.unit = unit;
        this.years = years;
    }

    @Override
    public String name() {
        return CalendarUnit.NAME;
    }

    /**
     * Remembers what is told of a period; writes only if it differs from what was told before.
     *
     * @param key which period
     * @param opened what it is and what started it
     */
    public void remember(Overrides.Key key, PeriodRules.Opened opened) {
        OverrideRow.Of of = OverrideStore.of(key);
        ToldRow.Told told = new ToldRow.Told(opened.rule().get("name"), opened.served().day().toString(),
                opened.length().amount(), opened.length().unit().name(),
                last(years.table(), opened.served().day(), opened.length()));
        Optional<ToldRow.Told> before = unit.tx().read(em -> CalendarQueries.told(em, of).map(ToldRow::told));
        if (before.isPresent() && before.get().equals(told)) {
            return;
        }
        unit.tx().run(em -> {
            ToldRow row = CalendarQueries.told(em, of).orElse(null);
            if (row == null) {
                row = new ToldRow(UUID.randomUUID().toString(), of);
                row.tell(told, unit.clock().millis());
                em.persist(row);
            } else {
                row.tell(told, unit.clock().millis());
            }
        });
    }

    @Override
    public List<Changed> recompute() {
        HolidayTable table = years.table();
        String today = LocalDate.now(unit.clock()).toString();
        return unit.tx().write(em -> {
            List<Changed> changed = new ArrayList<>();
            for (ToldRow row : CalendarQueries.open(em, today)) {
                ToldRow.Told told = row.told();
                String now = last(table, LocalDate.parse(told.start()),
                        new Length(told.amount(), Length.Unit.valueOf(told.unit())));
                if (!now.equals(told.lastDay())) {
                    row.tell(new ToldRow.Told(told.name(), told.start(), told.amount(), told.unit(), now),
                            unit.clock().millis());
                    changed.add(new Changed(new CourtCode(row.of().court()), row.of().caseNumber(), told.name(),
                            day(told.lastDay()), day(now)));
                }
            }
            return changed;
        });
    }

    private static String last(HolidayTable table, LocalDate start, Length length) {
        return Counted.of(table, start, length) instanceof Outcome.Done<Counted> done
                ? done.value().last().toString()
                : ToldRow.NONE;
    }

    private static Optional<LocalDate> day(String text) {
        return ToldRow.NONE.equals(text) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
