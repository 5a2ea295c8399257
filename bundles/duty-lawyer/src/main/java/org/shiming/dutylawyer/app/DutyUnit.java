package org.shiming.dutylawyer.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Publication;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.json.Json;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** This bundle's own store once its schema is ready: transactions, journal, and the feed {@code duty-lawyer}. */
@Component(service = {DutyUnit.class, Feed.class})
public final class DutyUnit implements Feed {
    /** The feed's and the service's name. */
    public static final String NAME = "duty-lawyer";
    static final String SCHEMA = "sm_duty";
    static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");

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
    public DutyUnit(@Reference(target = "(schema=sm_duty)") SchemaReady ready,
            @Reference(target = "(osgi.unit.name=shiming-duty)") EntityManagerFactory factory,
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
    DutyUnit(EntityManagerFactory factory, EventAdmin events, Clock clock, String schema) {
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

    /** @return court time now */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /**
     * Does something once per message and answers a repeated message as before, also where doing it again would be
     * refused by now.
     *
     * @param act who, under which message
     * @param operation the operation's name
     * @param wish what is wished, for the message's fingerprint
     * @param type the answer's class
     * @param work makes the change
     * @param <A> the answer's type
     * @return the answer, or the refusal
     */
    <A> Outcome<A> once(Act act, String operation, Object wish, Class<A> type,
            Function<EntityManager, Outcome<Journal.Change<A>>> work) {
        String print = Json.fingerprint(operation, List.of(act.caller().id(), wish));
        Optional<Outcome<A>> before = journal.earlier(act.message(), print, type);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome<A> now = journal.once(act.message(), print, type, work);
        return now.isDone() ? now : journal.earlier(act.message(), print, type).orElse(now);
    }

    /**
     * A change with its fact.
     *
     * @param act who did it
     * @param type the fact's type
     * @param caseNumber the case, empty if none
     * @param answer the answer, which is the fact's payload
     * @param <A> the answer's type
     * @return the change
     */
    <A> Outcome<Journal.Change<A>> done(Act act, String type, String caseNumber, A answer) {
        return Outcome.done(new Journal.Change<>(answer, Fact.of(type, clock.instant(),
                act.caller().court().value(), caseNumber, act.caller().id().value(), 1, answer)));
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
