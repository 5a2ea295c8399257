package org.shiming.supervision.app;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.shiming.api.feed.Bell;
import org.shiming.api.feed.Feed;
import org.shiming.support.loop.Loop;

/**
 * Follows the feeds that are installed, whenever they come: away for a month, it catches up to the same figures.
 * Trouble with one feed does not hold up the others; the health check names it.
 */
@Component(service = {EventHandler.class, Gatherer.class}, immediate = true,
        property = "event.topics=" + Bell.TOPIC_PREFIX + "*")
public final class Gatherer implements EventHandler {
    private final SupervisionUnit unit;
    private final Settings settings;
    private final Map<String, Followed> followed = new ConcurrentHashMap<>();

    /**
     * @param unit the store
     * @param settings how feeds are read
     */
    @Activate
    public Gatherer(@Reference SupervisionUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /**
     * A feed that is read, and how it is.
     *
     * @param intake reads it
     * @param loop runs it
     */
    private record Followed(Intake intake, Loop loop) {}

    /**
     * How a feed stands.
     *
     * @param behind how many facts are not yet taken
     * @param failing whether the last round failed
     */
    public record Standing(long behind, boolean failing) {}

    /** A feed has come. @param feed the feed */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "leave")
    public void follow(Feed feed) {
        if (Reading.FEEDS.contains(feed.name())) {
            Intake intake = new Intake(unit.tx(), feed, settings.config().batchEntries());
            Loop loop = new Loop("shiming-supervision-" + feed.name(), settings.config().pollSeconds() * 1000L,
                    intake::round);
            close(followed.put(feed.name(), new Followed(intake, loop)));
        }
    }

    /** A feed goes; what was taken stays, and the cursor remembers where. @param feed the feed */
    public void leave(Feed feed) {
        Followed one = followed.get(feed.name());
        if (one != null && one.intake().feed() == feed && followed.remove(feed.name(), one)) {
            close(one);
        }
    }

    /** Stops. */
    @Deactivate
    public void close() {
        followed.values().forEach(Gatherer::close);
        followed.clear();
    }

    @Override
    public void handleEvent(Event bell) {
        followed.forEach((name, one) -> {
            if (Bell.topic(name).equals(bell.getTopic())) {
                one.loop().ring();
            }
        });
    }

    /** @return the feeds that are installed now */
    public Set<String> installed() {
        return new TreeSet<>(followed.keySet());
    }

    /** @return how each installed feed stands */
    public Map<String, Standing> standings() {
        Map<String, Standing> standings = new TreeMap<>();
        followed.forEach((name, one) -> standings.put(name,
                new Standing(one.intake().feed().latest() - one.intake().position(), one.loop().failing())));
        return standings;
    }

    private static void close(Followed one) {
        if (one != null) {
            one.loop().close();
        }
    }
}
