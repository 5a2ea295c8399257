package org.shiming.reception.app;

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
import org.shiming.api.matters.Act;
import org.shiming.api.value.MessageId;
import org.shiming.reception.domain.Step;
import org.shiming.reception.domain.Visit;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Publication;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.json.Json;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** This bundle's own store once its schema is ready: transactions, journal, and the feed {@code reception}. */
@Component(service = {ReceptionUnit.class, Feed.class})
public final class ReceptionUnit implements Feed {
    /** The feed's and the service's name. */
    public static final String NAME = "reception";
    static final String SCHEMA = "sm_reception";
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
    public ReceptionUnit(@Reference(target = "(schema=sm_reception)") SchemaReady ready,
            @Reference(target = "(osgi.unit.name=shiming-reception)") EntityManagerFactory factory,
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
    ReceptionUnit(EntityManagerFactory factory, EventAdmin events, Clock clock, String schema) {
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

    /**
     * A change of a visit with its fact.
     *
     * @param visit the visit after the step
     * @param step the step
     * @return the change
     */
    Journal.Change<Moved> change(Visit visit, Step step) {
        Moved moved = Moved.of(visit, step);
        return new Journal.Change<>(moved, Fact.of("VISIT_" + step.kind().name(), step.at(), visit.court(),
                visit.demand().caseNumber(), step.actor(), 1, moved));
    }

    /**
     * A message of its own for a part of a message.
     *
     * @param act the whole
     * @param part up to eight characters
     * @return the part's act, the same for the same whole
     */
    static Act part(Act act, String part) {
        // A message id has up to 64 characters; a longer one made of it would not be one.
        String id = act.message().value();
        String own = id.length() > 55 ? Json.fingerprint("part", id).substring(0, 55) : id;
        return new Act(new MessageId(own + ":" + part), act.caller());
    }
}
