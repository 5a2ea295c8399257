package org.shiming.ledger.app;

import static org.junit.Assert.assertNotNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Feed;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.domain.Verdict;
import org.shiming.support.feed.Publication;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.Tx;

/** A database with the real schema, and the ledger over it. */
public final class Fixture implements AutoCloseable {
    public static final Scope ALL = new Scope(Samples.COURT, Scope.Reach.COURT, "");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    final NameWishes wishes = new NameWishes();
    public final LedgerDesk desk;
    final Verifier verifier;
    private final TestDatabase database = new TestDatabase("shiming-ledger", "sm_ledger", "db/sm_ledger.xml");
    private final DataSource dataSource = database.dataSource();
    private final EntityManagerFactory factory = database.factory();
    private final Tx tx;

    public Fixture() {
        tx = new Tx(factory);
        desk = new LedgerDesk(dataSource, wishes);
        verifier = new Verifier(dataSource, 2, CLOCK, Optional.empty());
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    Intake intake(Feed feed, String algorithm, int batch) {
        return new Intake(tx, feed, algorithm, batch, CLOCK);
    }

    /** The ledger's own deeds, at a time of the test's. */
    public OwnFeed own(Clock clock) {
        return new OwnFeed(tx, new Publication(tx, "sm_ledger", OwnFeed.NAME, new NoBell()), Digests.SM3, clock);
    }

    /** Nobody hears the bell. */
    private static final class NoBell implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            assertNotNull(event);
        }

        @Override
        public void sendEvent(Event event) {
            assertNotNull(event);
        }
    }

    /** Follows a feed to its end. */
    public void follow(Feed feed) {
        follow(feed, Digests.SM3, 100);
    }

    void follow(Feed feed, String algorithm, int batch) {
        try (Intake intake = intake(feed, algorithm, batch)) {
            boolean more = true;
            while (more) {
                more = intake.round();
            }
        }
    }

    public Verdict verify() {
        return verifier.verify("", "").orElseThrow();
    }

    /** The flaw of one ledger. */
    public Optional<Flaw> flaw(Ledger ledger) {
        return verify().books().stream().filter(b -> b.ledger().equals(ledger.name())).findFirst().orElseThrow().flaw();
    }

    public long total(Ledger ledger) {
        return desk.page(ALL, Selection.all(ledger), null, 1).total();
    }

    public List<Row> lines(Ledger ledger) {
        return desk.page(ALL, Selection.all(ledger), null, 200).rows();
    }

    /** What a hand in the database does. */
    public int sql(String statement) {
        try (Connection connection = dataSource.getConnection();
                Statement hand = connection.createStatement()) {
            return hand.executeUpdate(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    public long number(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
