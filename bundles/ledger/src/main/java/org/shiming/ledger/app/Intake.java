package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.shiming.api.feed.Feed;
import org.shiming.ledger.app.Posting.Sourced;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Draft.Origin;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.SourceRows;
import org.shiming.support.feed.FeedCursor;
import org.shiming.support.feed.Follower;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

/**
 * Takes one feed into the ledgers, batch by batch: entries, counts and cursor in one transaction. An event that is
 * there already is not entered again. Used by one thread, on several nodes at once too: heads and cursors are locked.
 */
final class Intake implements AutoCloseable {
    private final Tx tx;
    private final ReadAhead feed;
    private final String algorithm;
    private final Clock clock;
    private final Follower bold;
    private final Follower careful;

    Intake(Tx tx, Feed feed, String algorithm, int batch, Clock clock) {
        this.tx = tx;
        this.feed = new ReadAhead(feed, algorithm);
        this.algorithm = algorithm;
        this.clock = clock;
        this.bold = new Follower(tx, batch, (em, entries) -> take(em, false));
        this.careful = new Follower(tx, batch, (em, entries) -> take(em, true));
    }

    /**
     * One batch.
     *
     * @return whether there may be more at once
     * @throws FeedBroken if the feed has lost entries that the ledger holds
     */
    boolean round() {
        long latest = feed.latest();
        long taken = position();
        if (latest < taken) {
            throw new FeedBroken(feed.name(),
                    "it ends at " + latest + ", but " + taken + " entries were taken from it");
        }
        boolean more = follow();
        if (!more && feed.nothingAfter(taken) && latest > taken) {
            throw new FeedBroken(feed.name(), "it skips: nothing stands after " + taken + ", but it ends at " + latest);
        }
        return more;
    }

    private boolean follow() {
        try {
            return bold.round(feed);
        } catch (DuplicateKey known) {
            // Something of this batch is there already, or a ledger was begun by another feed just now: look first.
            return careful.round(feed);
        }
    }

    /** How far the feed was taken. */
    long position() {
        return tx.read(em -> {
            FeedCursor cursor = em.find(FeedCursor.class, feed.name());
            return cursor == null ? 0L : cursor.position();
        });
    }

    /** How far it goes. */
    long latest() {
        return feed.latest();
    }

    @Override
    public void close() {
        feed.close();
    }

    private void take(EntityManager em, boolean lookFirst) {
        List<Sourced> drafts = feed.drafts();
        try {
            Connection connection = em.unwrap(Connection.class);
            List<Sourced> unknown = lookFirst ? unknown(connection, drafts) : drafts;
            new Posting(connection, new Chain(Digests::of), algorithm, clock.millis()).post(unknown, lookFirst);
            SourceRows.count(connection, feed.name(), unknown.size(), drafts.size() - unknown.size());
        } catch (SQLException failure) {
            throw new IllegalStateException("a batch of feed " + feed.name() + " could not be entered", failure);
        }
    }

    private static List<Sourced> unknown(Connection connection, List<Sourced> drafts) throws SQLException {
        List<Sourced> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sourced one : drafts) {
            Origin origin = one.draft().origin();
            if (seen.add(origin.eventId()) && !EntryRows.knows(connection, origin.eventId(), origin.atMillis())) {
                unknown.add(one);
            }
        }
        return unknown;
    }
}
