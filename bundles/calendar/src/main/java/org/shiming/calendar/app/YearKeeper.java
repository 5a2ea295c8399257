package org.shiming.calendar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.calendar.domain.year.YearFile;
import org.shiming.calendar.store.CalendarQueries;
import org.shiming.calendar.store.YearImportRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the loaded years equal to what was confirmed, on every node; on one node at a time it has the holders of open
 * deadlines recompute them and keeps the list of those that changed.
 */
@Component(service = YearKeeper.class, immediate = true)
public final class YearKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(YearKeeper.class);
    private static final long PERIOD_MILLIS = 10_000;

    private final CalendarUnit unit;
    private final Years years;
    private final LawBooks books;
    private final Lease lease;
    private final Optional<Loop> loop;
    private volatile long installed = -1;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<OpenDeadlines> holders;

    /**
     * Starts.
     *
     * @param unit the store
     * @param years the loaded years
     * @param books how files are read
     */
    @Activate
    public YearKeeper(@Reference CalendarUnit unit, @Reference Years years, @Reference LawBooks books) {
        this.unit = unit;
        this.years = years;
        this.books = books;
        this.lease = new Lease(unit.tx(), "calendar-recompute", 60_000, unit.clock());
        this.loop = Optional.of(new Loop("shiming-calendar-years", PERIOD_MILLIS, () -> {
            refresh();
            return lease.hold() && recompute();
        }));
    }

    /** For tests, without the loop. @param unit store @param years years @param books tables @param holders holders */
    YearKeeper(CalendarUnit unit, Years years, LawBooks books, List<OpenDeadlines> holders) {
        this.unit = unit;
        this.years = years;
        this.books = books;
        this.lease = new Lease(unit.tx(), "calendar-recompute", 60_000, unit.clock());
        this.loop = Optional.empty();
        this.holders = holders;
    }

    /** Stops. */
    @Deactivate
    public void stop() {
        loop.ifPresent(Loop::close);
    }

    /** Says that something was confirmed. */
    void ring() {
        loop.ifPresent(Loop::ring);
    }

    /** Takes over what was confirmed, if there is more than before. */
    synchronized void refresh() {
        long confirmed = unit.tx().read(CalendarQueries::countConfirmed);
        if (confirmed == installed) {
            return;
        }
        List<YearFile> files = unit.tx().read(CalendarQueries::confirmed).stream().map(this::file).toList();
        years.install(files);
        installed = files.size();
        LOG.info("{} imported years are in force", files.size());
    }

    private YearFile file(YearImportRow row) {
        int year = row.proposal().year();
        return YearFile.read(year, row.proposal().content(), books.festivals(year).orElseThrow());
    }

    /** Recomputes once after every import that was confirmed. @return whether there may be more */
    boolean recompute() {
        List<YearImportRow> due = unit.tx().read(CalendarQueries::toRecompute);
        if (due.isEmpty()) {
            return false;
        }
        List<Line> changed = new ArrayList<>();
        List<OpenDeadlines> present = holders == null ? List.of() : List.copyOf(holders);
        for (OpenDeadlines holder : present) {
            changed.addAll(guarded(holder));
        }
        String json = Json.write(changed);
        unit.tx().run(em -> {
            for (YearImportRow one : due) {
                YearImportRow row = em.find(YearImportRow.class, one.id());
                row.recomputed(json);
                Journal.append(em, List.of(Fact.of("CALENDAR_DEADLINES_RECOMPUTED", unit.clock().instant(),
                        row.proposal().court(), "", "calendar", 1,
                        new Recomputed(row.id(), row.proposal().year(), changed.size()))));
            }
        });
        unit.ring();
        LOG.info("open deadlines were recomputed with the imported years, {} changed", changed.size());
        return false;
    }

    /** The guard around what other bundles contribute. */
    private static List<Line> guarded(OpenDeadlines holder) {
        try {
            return holder.recompute().stream().map(one -> new Line(holder.name(), one.court().value(),
                    one.caseNumber(), one.what(), one.before().map(Object::toString).orElse(""),
                    one.after().map(Object::toString).orElse(""))).toList();
        } catch (RuntimeException failure) {
            LOG.error("{} could not recompute its deadlines; they move when it looks at them next", holder.name(),
                    failure);
            return List.of(new Line(holder.name(), "", "", "该模块未能重新计算，请运维人员查看日志", "", ""));
        }
    }

    /**
     * One deadline that changed.
     *
     * @param holder whose
     * @param court court code
     * @param caseNumber the case
     * @param what it is
     * @param before ISO day or empty
     * @param after ISO day or empty
     */
    public record Line(String holder, String court, String caseNumber, String what, String before, String after) {}

    /** The payload. @param importId the import @param year the year @param changed how many changed */
    record Recomputed(String importId, int year, int changed) {}
}
