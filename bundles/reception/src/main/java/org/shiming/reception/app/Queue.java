package org.shiming.reception.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.reception.domain.Moves;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.store.VisitQueries;

/** Who is here today, and what was registered about a case. */
@Component(service = Queue.class)
public final class Queue {
    private final ReceptionUnit unit;
    private final Book book;

    /** @param unit the store @param book the visits */
    @Activate
    public Queue(@Reference ReceptionUnit unit, @Reference Book book) {
        this.unit = unit;
        this.book = book;
    }

    /** A visit and what may be done with it. @param visit the visit @param open the steps */
    public record Seen(Visit visit, List<StepKind> open) {
        static Seen of(Visit visit) {
            return new Seen(visit, List.of(StepKind.values()).stream()
                    .filter(kind -> Moves.next(visit, kind).isPresent()).toList());
        }
    }

    /** A page. @param items by ticket @param next the last ticket, 0 on the last page @param total of that day */
    public record Page(List<Seen> items, int next, long total) {}

    /**
     * A day's visits by ticket.
     *
     * @param caller who looks
     * @param day the day; empty: today
     * @param after the last ticket of the page before, 0 for the first
     * @param max 1 to 100
     * @return a page
     */
    public Page ofDay(Caller caller, Optional<LocalDate> day, int after, int max) {
        String court = caller.court().value();
        String wanted = day.orElse(LocalDate.now(unit.clock())).toString();
        return unit.tx().read(em -> {
            List<Seen> items = VisitQueries.ofDay(em, court, wanted, after, max).stream().map(book::open).map(Seen::of)
                    .toList();
            int next = items.size() < max ? 0 : items.get(items.size() - 1).visit().ticket();
            return new Page(items, next, VisitQueries.count(em, court, wanted));
        });
    }

    /** One visit. @param caller who looks @param id which @return it, or {@code VISIT_UNKNOWN} */
    public Outcome<Seen> one(Caller caller, String id) {
        return book.find(caller.court().value(), id).map(Seen::of).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.unknown()));
    }

    /** A case's visits, newest first. @param caller who looks @param caseNumber the case @return them */
    public List<Seen> ofCase(Caller caller, CaseNumber caseNumber) {
        return unit.tx().read(em -> VisitQueries.ofCase(em, caller.court().value(), caseNumber.value())).stream()
                .map(book::open).map(Seen::of).toList();
    }

    /** A case's slips, newest first. @param caller who looks @param caseNumber the case @return them */
    public List<Slip> slips(Caller caller, CaseNumber caseNumber) {
        return unit.tx().read(em -> VisitQueries.slips(em, caller.court().value(), caseNumber.value())).stream()
                .map(book::open).toList();
    }
}
