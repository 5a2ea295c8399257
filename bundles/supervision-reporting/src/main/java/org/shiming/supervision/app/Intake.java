package org.shiming.supervision.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.supervision.domain.Cell;
import org.shiming.supervision.domain.Counting;
import org.shiming.supervision.domain.Marks;
import org.shiming.supervision.store.FigureRows;
import org.shiming.supervision.store.SubjectRows;
import org.shiming.support.feed.FeedCursor;
import org.shiming.support.feed.Follower;
import org.shiming.support.tx.Tx;

/** Takes a feed into the figures, batch by batch: counts and cursor in one transaction. */
final class Intake {
    private final Tx tx;
    private final Feed feed;
    private final Follower follower;

    Intake(Tx tx, Feed feed, int batch) {
        this.tx = tx;
        this.feed = feed;
        this.follower = new Follower(tx, batch, this::take);
    }

    Feed feed() {
        return feed;
    }

    /** One batch. @return whether there may be more at once */
    boolean round() {
        if (feed.latest() < position()) {
            throw new IllegalStateException("feed " + feed.name() + " ends at " + feed.latest() + ", but " + position()
                    + " entries were taken from it");
        }
        return follower.round(feed);
    }

    /** How far the feed was taken. */
    long position() {
        return tx.read(em -> {
            FeedCursor cursor = em.find(FeedCursor.class, feed.name());
            return cursor == null ? 0L : cursor.position();
        });
    }

    private void take(EntityManager em, List<FeedEntry> entries) {
        SubjectRows.takeTurn(em);
        SubjectRows subjects = new SubjectRows(em);
        Map<Cell, Integer> changes = new HashMap<>();
        for (FeedEntry entry : entries) {
            for (Touch touch : Reading.of(feed.name(), entry)) {
                Marks before = subjects.find(touch.subject());
                Marks after = before.and(touch.told());
                subjects.keep(touch.subject(), after);
                Counting.of(touch.subject(), before).forEach(cell -> changes.merge(cell, -1, Integer::sum));
                Counting.of(touch.subject(), after).forEach(cell -> changes.merge(cell, 1, Integer::sum));
            }
        }
        subjects.flush();
        FigureRows.add(em, changes);
    }
}
