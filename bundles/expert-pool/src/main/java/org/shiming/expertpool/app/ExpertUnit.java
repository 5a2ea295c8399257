package org.shiming.expertpool.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Publication;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** This bundle's own store once its schema is ready: transactions, journal, and the feed {@code expert-pool}. */
@Component(service = {ExpertUnit.class, Feed.class})
public final class ExpertUnit implements Feed {
    /** The feed's and the service's name. */
    public static final String NAME = "expert-pool";
    static final String SCHEMA = "sm_expert";
    private static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");

    private final Tx tx;
    private final Clock clock;
    private final StoredFeed feed;
    private final Journal journal;
    private final Publication publication;

    /**
     * @param ready says that the schema is up to date
     * @param factory of the unit
     * @param events where the bell hangs
     */
    @Activate
    public ExpertUnit(@Reference(target = "(schema=sm_expert)") SchemaReady ready,
            @Reference(target = "(osgi.unit.name=shiming-expert)") EntityManagerFactory factory,
            @Reference EventAdmin events) {
        this(factory, events, Clock.system(COURT_ZONE), SCHEMA);
    }

    /**
     * For tests. (The component runtime tells constructors apart by their number of parameters only.)
     *
     * @param factory of the unit
     * @param events where the bell hangs
     * @param clock the time
     * @param schema the unit's schema
     */
    ExpertUnit(EntityManagerFactory factory, EventAdmin events, Clock clock, String schema) {
        this.tx = new Tx(factory);
        this.clock = clock;
        this.feed = new StoredFeed(tx, NAME);
        this.publication = new Publication(tx, schema, NAME, events);
        this.journal = new Journal(tx, publication::ring);
    }

    /** Stops giving positions; what is committed gets its position at the next start. */
    @Deactivate
    public void stop() {
        publication.close();
    }

    /** @return the transactions */
    public Tx tx() {
        return tx;
    }

    /** @return the journal */
    public Journal journal() {
        return journal;
    }

    /** @return the court's time */
    public Clock clock() {
        return clock;
    }

    /** Says that facts were appended without a message. */
    public void ring() {
        publication.ring();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FeedEntry> read(long after, int max) {
        return feed.read(after, max);
    }

    @Override
    public long latest() {
        return feed.latest();
    }
}
