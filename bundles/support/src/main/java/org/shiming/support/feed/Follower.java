package org.shiming.support.feed;

import java.util.List;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

/**
 * Reads a feed with a cursor of its own: entries and cursor are committed together, so each entry takes effect
 * once. The cursor's row is locked meanwhile, so two nodes do not read the same batch. Run by a {@link
 * org.shiming.support.loop.Loop}.
 */
public final class Follower {
    private final Tx tx;
    private final int batch;
    private final BiConsumer<EntityManager, List<FeedEntry>> effect;

    /**
     * A follower.
     *
     * @param tx the reader's own transactions
     * @param batch how many entries at once, 1 to 5000
     * @param effect what to make of a batch, in the reader's transaction; never calls another system
     */
    public Follower(Tx tx, int batch, BiConsumer<EntityManager, List<FeedEntry>> effect) {
        this.tx = tx;
        this.batch = batch;
        this.effect = effect;
    }

    /**
     * One batch of one feed.
     *
     * @param feed the feed
     * @return whether there may be more at once
     */
    public boolean round(Feed feed) {
        long known = tx.read(em -> {
            FeedCursor cursor = em.find(FeedCursor.class, feed.name());
            return cursor == null ? -1 : cursor.position();
        });
        if (known < 0) {
            begin(feed.name());
            known = 0;
        }
        if (feed.latest() <= known) {
            return false;
        }
        List<FeedEntry> ahead = feed.read(known, batch);
        long expected = known;
        Boolean moved = tx.write(em -> take(em, feed.name(), expected, ahead));
        return moved && ahead.size() == batch;
    }

    private boolean take(EntityManager em, String feed, long expected, List<FeedEntry> entries) {
        FeedCursor cursor = em.find(FeedCursor.class, feed, LockModeType.PESSIMISTIC_WRITE);
        if (cursor.position() != expected || entries.isEmpty()) {
            return false;
        }
        long next = expected;
        for (FeedEntry entry : entries) {
            if (entry.position() != ++next) {
                throw new IllegalStateException(
                        "feed " + feed + " skips from " + (next - 1) + " to " + entry.position());
            }
        }
        effect.accept(em, entries);
        cursor.moveTo(next);
        return true;
    }

    private void begin(String feed) {
        try {
            tx.run(em -> em.persist(new FeedCursor(feed)));
        } catch (DuplicateKey another) {
            // Another node began at the same moment: its row serves both.
            return;
        }
    }
}
