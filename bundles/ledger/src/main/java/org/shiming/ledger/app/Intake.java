package org.shiming.ledger.app;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.app.Posting.Sourced;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.SourceRows;
import org.shiming.support.feed.FeedCursor;
import org.shiming.support.feed.Follower;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

/**
 * Takes a feed into the ledgers, batch by batch: entries, counts and cursor in one transaction. An event that is there
 * already is not entered again. Safe for concurrent use, on several nodes too: heads and cursors are locked rows.
 */
final class Intake {
    private final Tx tx;
    private final String algorithm;
    private final int batch;
    private final Clock clock;

    Intake(Tx tx, String algorithm, int batch, Clock clock) {
        this.tx = tx;
        this.algorithm = algorithm;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * One batch of one feed.
     *
     * @return whether there may be more at once
     * @throws FeedBroken if the feed has lost entries that the ledger holds
     */
    boolean round(Feed feed) {
        long latest = feed.latest();
        long taken = position(feed.name());
        if (latest < taken) {
            throw new FeedBroken(feed.name(), "it ends at " + latest + ", but " + taken + " entries were taken from it");
        }
        try {
            return follower(feed.name(), false).round(feed);
        } catch (DuplicateKey known) {
            // Something of this batch is there already: a repeated event, or a subject told twice. Look before leaping.
            return follower(feed.name(), true).round(feed);
        }
    }

    long position(String feed) {
        return tx.read(em -> {
            FeedCursor cursor = em.find(FeedCursor.class, feed);
            return cursor == null ? 0L : cursor.position();
        });
    }

    private Follower follower(String feed, boolean careful) {
        return new Follower(tx, batch, (em, entries) -> {
            try {
                take(em, feed, entries, careful);
            } catch (SQLException failure) {
                throw new IllegalStateException("a batch of feed " + feed + " could not be entered", failure);
            }
        });
    }

    private void take(EntityManager em, String feed, List<FeedEntry> entries, boolean careful) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        List<FeedEntry> unknown = careful ? unknown(connection, entries) : entries;
        List<Sourced> drafts = unknown.parallelStream().map(entry -> sourced(feed, entry)).toList();
        new Posting(connection, new Chain(Digests::of), algorithm, clock.millis()).post(drafts, careful);
        SourceRows.count(connection, feed, drafts.size(), entries.size() - drafts.size());
    }

    private Sourced sourced(String feed, FeedEntry entry) {
        Draft draft = Drafts.of(feed, entry);
        byte[] source = entry.payload().getBytes(StandardCharsets.UTF_8);
        return new Sourced(draft, Digests.of(algorithm).hex(source, source.length));
    }

    private static List<FeedEntry> unknown(Connection connection, List<FeedEntry> entries) throws SQLException {
        List<FeedEntry> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FeedEntry entry : entries) {
            if (seen.add(entry.eventId()) && !EntryRows.knows(connection, entry.eventId())) {
                unknown.add(entry);
            }
        }
        return unknown;
    }
}
