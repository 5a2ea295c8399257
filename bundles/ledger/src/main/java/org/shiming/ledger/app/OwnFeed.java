package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
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
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.store.SourceRows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Publication;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/**
 * What the ledger itself does: corrections, months locked and reopened. Each is entered into the chain, and told to
 * others by the feed {@code ledger}, in the transaction of the change. Safe for concurrent use.
 */
@Component(service = {Feed.class, OwnFeed.class}, property = "feed=" + OwnFeed.NAME,
        configurationPid = LedgerConfig.PID)
public final class OwnFeed implements Feed {
    /** The feed's name, the bundle's. */
    public static final String NAME = "ledger";

    private final Feed stored;
    private final Journal journal;
    private final Publication publication;
    private final String algorithm;
    private final Clock clock;

    /**
     * Made by Declarative Services.
     *
     * @param schema says that the tables are there
     * @param factory of this bundle's unit
     * @param events where the bell hangs
     * @param config how ledgers are kept
     */
    @Activate
    public OwnFeed(@Reference(target = "(schema=sm_ledger)") SchemaReady schema,
            @Reference(target = "(osgi.unit.name=shiming-ledger)") EntityManagerFactory factory,
            @Reference EventAdmin events, LedgerConfig config) {
        this(new Tx(factory), new Publication(new Tx(factory), "sm_ledger", NAME, events),
                Settings.of(config).algorithm(), Clock.systemUTC());
    }

    OwnFeed(Tx tx, Publication publication, String algorithm, Clock clock) {
        this.stored = new StoredFeed(tx, NAME);
        this.publication = publication;
        this.journal = new Journal(tx, publication::ring);
        this.algorithm = algorithm;
        this.clock = clock;
    }

    /** Stops. */
    @Deactivate
    public void close() {
        publication.close();
    }

    /** @return the time of the ledger's own deeds */
    public Clock clock() {
        return clock;
    }

    /**
     * Does something once for its message.
     *
     * @param act message and caller
     * @param fingerprint of the request
     * @param type the answer's class
     * @param work does it inside the transaction
     * @param <A> the answer's type
     * @return the answer, the first one if the message is repeated; or the refusal
     */
    public <A> Outcome<A> once(Act act, String fingerprint, Class<A> type,
            Function<EntityManager, Outcome<Journal.Change<A>>> work) {
        return journal.earlier(act.message(), fingerprint, type)
                .orElseGet(() -> journal.once(act.message(), fingerprint, type, work));
    }

    /**
     * Enters a fact of the ledger's own, in the transaction of the change.
     *
     * @param connection the transaction's
     * @param fact the fact
     * @param message the message that caused it
     * @param draft makes the draft of the fact's origin
     * @return the entry
     * @throws SQLException if the database does not answer
     */
    public Sealed enter(Connection connection, Fact fact, String message, Function<Draft.Origin, Draft> draft)
            throws SQLException {
        Draft.Origin origin = new Draft.Origin(NAME, 0, message, fact.type(), fact.at().toEpochMilli(), fact.court(),
                fact.caseNumber(), fact.actor(), fact.payload());
        Chain chain = new Chain(Digests::of);
        Posting posting = new Posting(connection, chain, algorithm, clock.millis());
        posting.post(
                List.of(new Posting.Sourced(draft.apply(origin), chain.hash(algorithm, fact.payload()))), true);
        SourceRows.count(connection, NAME, 1, 0);
        return posting.entered().get(0).sealed();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FeedEntry> read(long after, int max) {
        return stored.read(after, max);
    }

    @Override
    public long latest() {
        return stored.latest();
    }
}
