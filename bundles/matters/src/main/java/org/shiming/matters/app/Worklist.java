package org.shiming.matters.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Proposal;
import org.shiming.matters.domain.WorkFilter;
import org.shiming.matters.store.WorkStore;
import org.shiming.matters.store.WorkStore.Place;

/** The worklist of open matters for centre staff and coordinator, with the owner's limit in working days (一(二)4). */
@Component(service = Worklist.class)
public final class Worklist {
    private static final int COUNTED = 1_000;
    private static final int YEAR = 400;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile CourtCalendar calendar;

    private final Ground ground;
    private final Plugins plugins;
    private final WorkStore works = new WorkStore();

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     */
    @Activate
    public Worklist(@Reference Kernel kernel) {
        this.ground = kernel.ground();
        this.plugins = kernel.plugins();
    }

    /** What is wanted. @param overdue only matters whose owner has exceeded the limit @param after a page's cursor */
    public record Wish(CourtCode court, Optional<ExplanationMode> next, Optional<PersonId> owner, boolean overdue,
            Optional<MatterId> after, int max) {}

    /**
     * One matter of the list.
     *
     * @param file the matter
     * @param next what the order proposes next
     * @param waits whether that is not installed, so that the matter waits
     * @param exhausted whether every way has been gone and the avenues remain (三.13)
     * @param overdue whether its owner has exceeded the limit
     */
    public record Item(MatterFile file, Optional<ExplanationMode> next, boolean waits, boolean exhausted,
            boolean overdue) {}

    /**
     * When an owner's limit is exceeded. @param before whoever owns since before this @param basis how it was counted
     */
    public record Limit(Instant before, String basis) {}

    /** A page. @param total how many there are, at most 1,000 @param more whether there are more than were counted */
    public record Page(List<Item> items, boolean last, int total, boolean more, Limit limit) {}

    /**
     * A page of the list.
     *
     * @param wish what is wanted
     * @return the page
     */
    public Page page(Wish wish) {
        Limit limit = limit();
        WorkFilter filter = new WorkFilter(wish.court(), wish.next(), wish.owner(),
                wish.overdue() ? Optional.of(limit.before()) : Optional.empty());
        int size = Math.max(1, Math.min(200, wish.max()));
        Set<ExplanationMode> installed = plugins.installed();
        return ground.tx().read(em -> {
            Optional<Place> after = wish.after().flatMap(id -> ground.matters().find(em, id))
                    .map(file -> new Place(file.ownerSince(), file.view().id().value()));
            List<MatterFile> files = works.page(em, filter, after, size + 1);
            int total = works.count(em, filter, COUNTED + 1);
            return new Page(files.stream().limit(size).map(file -> item(file, installed, limit)).toList(),
                    files.size() <= size, Math.min(total, COUNTED), total > COUNTED, limit);
        });
    }

    /**
     * One matter as the list shows it.
     *
     * @param court the caller's court
     * @param id which
     * @return it, empty if there is none in that court
     */
    public Optional<Item> item(CourtCode court, MatterId id) {
        Limit limit = limit();
        return ground.tx().read(em -> ground.matters().find(em, id)).filter(file -> file.view().court().equals(court))
                .map(file -> item(file, plugins.installed(), limit));
    }

    /** @return the owner's limit, in words */
    public String ownerLimit() {
        return limit().basis();
    }

    private static Item item(MatterFile file, Set<ExplanationMode> installed, Limit limit) {
        Optional<ExplanationMode> next = Proposal.next(file);
        return new Item(file, next, next.filter(mode -> !installed.contains(mode)).isPresent(),
                Proposal.exhausted(file), file.open() && file.ownerSince().isBefore(limit.before()));
    }

    /** Due today is not overdue: who has owned it since before the day from which on the limit ends today. */
    Limit limit() {
        int days = ground.settings().ownerWorkingDays();
        LocalDate today = LocalDate.ofInstant(ground.clock().instant(), OwnershipDesk.COURT_TIME);
        CourtCalendar known = calendar;
        LocalDate day = today;
        int left = known == null ? 0 : days;
        for (int i = 0; left > 0 && i < YEAR; i++) {
            Outcome<Boolean> working = known.isWorkingDay(day);
            if (!working.isDone()) {
                return natural(today, days, "节假日数据缺失");
            }
            left -= working.orFault() ? 1 : 0;
            day = day.minusDays(1);
        }
        return known == null || left > 0 ? natural(today, days, "未安装法院日历")
                : new Limit(day.atStartOfDay(OwnershipDesk.COURT_TIME).toInstant(), days + " 个工作日");
    }

    private static Limit natural(LocalDate today, int days, String why) {
        return new Limit(today.minusDays(days).atStartOfDay(OwnershipDesk.COURT_TIME).toInstant(),
                days + " 个自然日（" + why + "，未能按工作日计）");
    }
}
