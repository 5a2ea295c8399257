package org.shiming.dutylawyer.app;

import java.util.List;
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
import org.shiming.support.feed.Follower;
import org.shiming.support.lease.Lease;
import org.shiming.support.loop.Loop;

/**
 * What goes on by itself: follows the kernel's feed (who waits, held sessions), and keeps the roster ahead. Installed
 * late, it finds everybody who has been waiting since.
 */
@Component(service = EventHandler.class, immediate = true, property = EventConstants.EVENT_TOPIC + "="
        + Bell.TOPIC_PREFIX + "matters")
public final class Background implements EventHandler {
    private static final long FOLLOW_MILLIS = 3_000;
    private static final long WATCH_MILLIS = 20_000;
    private static final long ROSTER_MILLIS = 600_000;
    private static final int BATCH = 200;

    private final Follower follower;
    private final Lease lease;
    private final Loop follow;
    private final Loop watch;
    private long lookedMillis;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Feed> feeds;

    /**
     * Starts the loops.
     *
     * @param unit the store
     * @param facts what to make of the kernel's facts
     * @param roster keeps the roster ahead
     * @param list the first list of people
     */
    @Activate
    public Background(@Reference DutyUnit unit, @Reference CallFacts facts, @Reference RosterWatch roster,
            @Reference FirstList list) {
        this.follower = new Follower(unit.tx(), BATCH, facts::take);
        this.follow = new Loop("shiming-duty-follow", FOLLOW_MILLIS, this::round);
        this.lease = new Lease(unit.tx(), "duty-roster", 60_000, unit.clock());
        this.watch = new Loop("shiming-duty-roster", WATCH_MILLIS, () -> watch(unit, roster, list));
    }

    /** Stops both loops; the cursor stays where it is. */
    @Deactivate
    public void stop() {
        watch.close();
        follow.close();
    }

    @Override
    public void handleEvent(Event bell) {
        follow.ring();
    }

    /** The roster is looked after every ten minutes, a first list and a lease that another left as soon as may be. */
    private boolean watch(DutyUnit unit, RosterWatch roster, FirstList list) {
        long now = unit.clock().millis();
        if (lease.hold() && (list.read() > 0 || now - lookedMillis >= ROSTER_MILLIS || now < lookedMillis)) {
            lookedMillis = now;
            roster.round();
        }
        return false;
    }

    private boolean round() {
        boolean more = false;
        List<Feed> present = feeds == null ? List.of() : List.copyOf(feeds);
        for (Feed feed : present) {
            if ("matters".equals(feed.name())) {
                more |= follower.round(feed);
            }
        }
        return more;
    }
}
