package org.shiming.support.feed;

import java.util.List;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.tx.Tx;

/** A bundle's feed, read from its own table; only rows that have a position are seen. Safe for concurrent use. */
public final class StoredFeed implements Feed {
    private static final int MAX = 5000;

    private final Tx tx;
    private final String name;

    /**
     * The feed of a bundle.
     *
     * @param tx the bundle's transactions
     * @param name the feed's name, the bundle's
     */
    public StoredFeed(Tx tx, String name) {
        this.tx = tx;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<FeedEntry> read(long after, int max) {
        int limit = Math.max(1, Math.min(MAX, max));
        return tx.read(em -> em
                .createQuery("select f from FeedRow f where f.position > :after and f.position <= :upTo"
                        + " order by f.position", FeedRow.class)
                .setParameter("after", after).setParameter("upTo", after + limit).getResultList().stream()
                .map(FeedRow::entry).toList());
    }

    @Override
    public long latest() {
        return tx.read(
                em -> em.createQuery("select h from FeedHead h", FeedHead.class).getResultList().stream().findFirst()
                        .map(FeedHead::position).orElse(0L));
    }
}
