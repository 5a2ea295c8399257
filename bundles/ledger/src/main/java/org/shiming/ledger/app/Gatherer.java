package org.shiming.ledger.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.api.feed.Bell;
import org.shiming.api.feed.Feed;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows every feed that is installed, whenever it comes: installed last, the ledger takes in every past fact once;
 * stopped for a week, it catches up. Looks when a bell rings, and slowly anyway.
 */
@Component(service = {EventHandler.class, Gatherer.class}, immediate = true, configurationPid = LedgerConfig.PID,
        property = "event.topics=" + Bell.TOPIC_PREFIX + "*")
@Designate(ocd = LedgerConfig.class)
public final class Gatherer implements EventHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Gatherer.class);

    private final Tx tx;
    private final Settings settings;
    private final Map<Feed, Following> followed = new ConcurrentHashMap<>();

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param factory of this bundle's unit
     * @param config how ledgers are kept
     */
    @Activate
    public Gatherer(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.unit.name=shiming-ledger)") EntityManagerFactory factory, LedgerConfig config) {
        this.tx = new Tx(factory);
        this.settings = Settings.of(config);
    }

    /**
     * A feed has come.
     *
     * @param feed the feed
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "leave")
    public void follow(Feed feed) {
        if (OwnFeed.NAME.equals(feed.name())) {
            // What the ledger tells others it has entered already.
            return;
        }
        followed.computeIfAbsent(feed, f -> new Following(tx, f, settings, Clock.systemUTC()));
        LOG.info("feed {} is followed", feed.name());
    }

    /**
     * A feed goes; what was taken stays, and the cursor remembers where.
     *
     * @param feed the feed
     */
    public void leave(Feed feed) {
        Following following = followed.remove(feed);
        if (following != null) {
            following.close();
        }
    }

    /** Stops. */
    @Deactivate
    public void close() {
        List.copyOf(followed.keySet()).forEach(this::leave);
    }

    @Override
    public void handleEvent(Event bell) {
        followed.values().stream().filter(f -> Bell.topic(f.feed().name()).equals(bell.getTopic()))
                .forEach(Following::ring);
    }

    /** How every installed feed stands. */
    List<Following.Standing> standings() {
        return followed.values().stream().map(Following::standing).toList();
    }
}
