package org.shiming.leaderassignment.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Moves;
import org.shiming.leaderassignment.domain.Refusals;
import org.shiming.leaderassignment.domain.Rights;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.leaderassignment.store.ItemQueries.Filter;
import org.shiming.leaderassignment.store.ItemRow;

/** The dedicated ledger of items as each caller may see it (专项台账, 三.9), the most urgent first. */
@Component(service = Listing.class)
public final class Listing {
    private static final List<String> OPEN = List.of(State.values()).stream().filter(state -> !state.closed())
            .map(State::name).toList();

    private final LeaderUnit unit;
    private final Book book;
    private final DueDays dueDays;

    /**
     * @param unit the store
     * @param book the items
     * @param dueDays limits
     */
    @Activate
    public Listing(@Reference LeaderUnit unit, @Reference Book book, @Reference DueDays dueDays) {
        this.unit = unit;
        this.book = book;
        this.dueDays = dueDays;
    }

    /**
     * What to list.
     *
     * @param kind LEADER or DESIGNATED, if given
     * @param state a state; {@code OPEN} for all that are not closed; empty for all
     * @param overdueOnly only what is overdue
     * @param caseNumber only this case's, if given
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100
     */
    public record Wish(Optional<String> kind, Optional<String> state, boolean overdueOnly, Optional<String> caseNumber,
            Optional<String> after, int max) {}

    /**
     * An item as a caller may see it.
     *
     * @param item the item
     * @param owed the limits it still owes, the nearest first
     * @param missing what is missing before it may close
     * @param open what this caller may do now
     */
    public record Seen(Item item, List<DueDays.Due> owed, List<String> missing, List<StepKind> open) {
        /** @return whether a limit has passed */
        public boolean overdue() {
            return owed.stream().anyMatch(DueDays.Due::overdue);
        }
    }

    /**
     * A page.
     *
     * @param items the items
     * @param next the cursor of the next page, empty on the last
     * @param total of this filter
     * @param states how many stand where, for this caller
     * @param overdue how many are overdue
     */
    public record Page(List<Seen> items, String next, long total, Map<State, Long> states, long overdue) {}

    /**
     * A page of what the caller may see.
     *
     * @param caller who looks
     * @param wish what
     * @return the page
     */
    public Page page(Caller caller, Wish wish) {
        String today = LocalDate.now(unit.clock()).toString();
        return unit.tx().read(em -> {
            Map<String, String> scope = scope(caller);
            Map<State, Long> states = new LinkedHashMap<>();
            for (State state : State.values()) {
                states.put(state, count(em, caller, scope, List.of(state.name()), Optional.empty()));
            }
            long overdue = count(em, caller, scope, OPEN, Optional.of(today));
            Filter filter = filter(caller, scope, wish, today);
            List<ItemRow> rows = ItemQueries.page(em, filter, wish.after(), wish.max());
            ItemRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            String next = rows.size() < wish.max() ? "" : last.dueOn() + "_" + last.id();
            return new Page(rows.stream().map(row -> seen(caller, book.open(row))).toList(), next,
                    ItemQueries.count(em, filter), states, overdue);
        });
    }

    /**
     * One item.
     *
     * @param caller who looks
     * @param id which
     * @return it, or {@code ITEM_UNKNOWN}
     */
    public Outcome<Seen> one(Caller caller, String id) {
        return book.find(id).filter(item -> Rights.sees(caller, item)).map(item -> Outcome.done(seen(caller, item)))
                .orElseGet(() -> Outcome.refused(Refusals.unknown()));
    }

    private Seen seen(Caller caller, Item item) {
        return new Seen(item, dueDays.owed(item, LocalDate.now(unit.clock())),
                item.state().closed() ? List.of() : Moves.missing(item), Steps.open(caller, item));
    }

    private static Filter filter(Caller caller, Map<String, String> scope, Wish wish, String today) {
        Map<String, String> where = new LinkedHashMap<>(scope);
        wish.kind().ifPresent(kind -> where.put("kind", kind));
        wish.caseNumber().ifPresent(number -> where.put("caseNumber", number));
        List<String> states = wish.state().map(state -> "OPEN".equals(state) ? OPEN : List.of(state))
                .orElse(wish.overdueOnly() ? OPEN : List.of());
        return new Filter(caller.court().value(), where, states,
                wish.overdueOnly() ? Optional.of(today) : Optional.empty());
    }

    private static long count(EntityManager em, Caller caller, Map<String, String> scope, List<String> states,
            Optional<String> before) {
        return ItemQueries.count(em, new Filter(caller.court().value(), scope, states, before));
    }

    /** The whole court for centre, leaders and trial management; a unit for its head; one's own for all others. */
    private static Map<String, String> scope(Caller caller) {
        if (Rights.centre(caller) || caller.isAny(Role.TRIAL_MANAGEMENT, Role.COURT_LEADER)) {
            return Map.of();
        }
        if (caller.isAny(Role.DIVISION_HEAD)) {
            return Map.of("unit", caller.unit());
        }
        return Map.of(caller.isAny(Role.SUPERIOR_COURT, Role.HOST_SYSTEM) ? "sourceId" : "owner", caller.id().value());
    }
}
