package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.shiming.api.feed.Bell;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.feed.Follower;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;

/**
 * What goes on by itself: follows the kernel's feed (appointments, and sessions that a cut-off call left without a
 * record) and the host's receipts, tells the kernel of receipts, sends what a crash kept back, and watches for overdue
 * duties.
 */
@Component(service = {EventHandler.class, Background.class}, immediate = true,
        property = EventConstants.EVENT_TOPIC + "="
                + Bell.TOPIC_PREFIX + "*")
public final class Background implements EventHandler {
    private static final long FOLLOW_MILLIS = 3_000;
    private static final int BATCH = 200;

    private final JudgeUnit unit;
    private final Receipts receipts;
    private final Map<String, Follower> followers;
    private final Lease lease;
    private final Loop follow;
    private final Loop watch;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Feed> feeds;

    /**
     * Starts the loops.
     *
     * @param unit the store
     * @param receipts what to do about the host's receipts
     * @param overdue the overdue watch
     * @param settings how often to watch
     */
    @Activate
    public Background(@Reference JudgeUnit unit, @Reference Receipts receipts, @Reference OverdueWatch overdue,
            @Reference Settings settings) {
        this.unit = unit;
        this.receipts = receipts;
        this.followers = Map.of("matters", new Follower(unit.tx(), BATCH, Background::kernel), "casesystem",
                new Follower(unit.tx(), BATCH, receipts::take));
        this.lease = new Lease(unit.tx(), "judge-background", 30_000, unit.clock());
        this.follow = new Loop("shiming-judge-follow", FOLLOW_MILLIS, this::round);
        this.watch = new Loop("shiming-judge-overdue", settings.config().watchSeconds() * 1000L,
                () -> lease.hold() && overdue.round());
    }

    /** Stops both loops; cursors stay where they are. */
    @Deactivate
    public void stop() {
        watch.close();
        follow.close();
    }

    /** @return whether the last round of a loop failed */
    boolean failing() {
        return follow.failing() || watch.failing();
    }

    @Override
    public void handleEvent(Event bell) {
        follow.ring();
    }

    private boolean round() {
        boolean more = false;
        List<Feed> present = feeds == null ? List.of() : List.copyOf(feeds);
        for (Feed feed : present) {
            Follower follower = followers.get(feed.name());
            if (follower != null) {
                more |= follower.round(feed);
            }
        }
        if (lease.hold()) {
            more |= receipts.tellKernel();
            receipts.sendKeptBack();
        }
        return more;
    }

    static void kernel(EntityManager em, List<FeedEntry> entries) {
        for (FeedEntry entry : entries) {
            if ("SESSION_RECORDED".equals(entry.type())) {
                KernelSession.of(entry).ifPresent(session -> SessionRecords.keep(em, session,
                        LocalDate.ofInstant(entry.at(), ZoneId.of("Asia/Shanghai"))));
            } else if (entry.type().startsWith("APPOINTMENT_")) {
                AppointmentEntries.take(em, entry);
            }
        }
    }
}
