package org.shiming.expertpool.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.Calendar;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Rights;
import org.shiming.expertpool.domain.StepKind;
import org.shiming.expertpool.store.BookingRow;
import org.shiming.expertpool.store.PoolQueries;

/** Bookings as each caller may see them: the court's for the centre, one's own for an expert. */
@Component(service = Listing.class)
public final class Listing {
    private static final List<String> OPEN = List.of(BookingState.values()).stream()
            .filter(state -> !state.closed()).map(BookingState::name).toList();

    private final ExpertUnit unit;
    private final Book book;

    /** @param unit the store @param book the bookings */
    @Activate
    public Listing(@Reference ExpertUnit unit, @Reference Book book) {
        this.unit = unit;
        this.book = book;
    }

    /**
     * What to list.
     *
     * @param state a state; {@code OPEN} for all that are not closed; empty for all
     * @param caseNumber only this case's, if given
     * @param mine only the caller's own
     * @param after cursor of the page before, empty for the first
     * @param max 1 to 100
     */
    public record Wish(Optional<String> state, Optional<String> caseNumber, boolean mine, Optional<Long> after,
            int max) {}

    /** A booking as a caller may see it. @param booking it @param open what this caller may do now */
    public record Seen(Booking booking, List<StepKind> open) {}

    /** A page. @param items they @param next cursor, empty on the last @param total of the filter @param states */
    public record Page(List<Seen> items, String next, long total, Map<BookingState, Long> states) {}

    /** @return a page of what the caller may see, the newest first @param caller who @param wish what */
    public Page page(Caller caller, Wish wish) {
        Map<String, Object> scope = new LinkedHashMap<>();
        scope.put("court", caller.court().value());
        if (wish.mine() || !Rights.court(caller)) {
            scope.put("expert", caller.id().value());
        }
        return unit.tx().read(em -> {
            Map<BookingState, Long> states = new LinkedHashMap<>();
            for (BookingState state : BookingState.values()) {
                states.put(state, PoolQueries.count(em, scope, List.of(state.name())));
            }
            Map<String, Object> where = new LinkedHashMap<>(scope);
            wish.caseNumber().ifPresent(number -> where.put("caseNumber", number));
            List<String> wanted = wish.state().map(state -> "OPEN".equals(state) ? OPEN : List.of(state))
                    .orElse(List.of());
            List<BookingRow> rows = PoolQueries.page(em, where, wanted, wish.after(), wish.max());
            String next = rows.size() < wish.max() ? "" : Long.toString(rows.get(rows.size() - 1).sequence());
            return new Page(rows.stream().map(row -> seen(caller, book.booking(row))).toList(), next,
                    PoolQueries.count(em, where, wanted), states);
        });
    }

    /** @return one booking, or {@code BOOKING_UNKNOWN} @param caller who looks @param id which */
    public Outcome<Seen> one(Caller caller, String id) {
        return book.booking(id).filter(booking -> Rights.sees(caller, booking))
                .map(booking -> Outcome.done(seen(caller, booking)))
                .orElseGet(() -> Outcome.refused(Refusals.bookingUnknown()));
    }

    /** @return its iCalendar file; or {@code BOOKING_UNKNOWN}, {@code SLOT_MISSING} @param caller who @param id it */
    public Outcome<String> calendar(Caller caller, String id) {
        return one(caller, id).then(seen -> seen.booking().slot().isPresent()
                ? Outcome.done(Calendar.of(seen.booking(), unit.clock().instant()))
                : Outcome.refused(Refusal.of(FaultKind.CONFLICT, "SLOT_MISSING", "时间和地点尚未确定，没有日历文件；请确定后再下载。")));
    }

    private static Seen seen(Caller caller, Booking booking) {
        return new Seen(booking, Steps.open(caller, booking));
    }
}
