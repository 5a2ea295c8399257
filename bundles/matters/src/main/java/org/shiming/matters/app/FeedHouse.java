package org.shiming.matters.app;

import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.feed.Publication;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.schema.SchemaReady;
import org.shiming.support.tx.Tx;

/** The kernel's own database, once its schema is ready, and the feed {@code matters} over it. */
@Component(service = {FeedHouse.class, Feed.class})
public final class FeedHouse implements Feed {
    /** The feed's name. */
    public static final String NAME = "matters";

    private final Tx tx;
    private final StoredFeed feed;
    private final Publication publication;

    /**
     * Made by Declarative Services.
     *
     * @param factory the bundle's own unit
     * @param ready says that the schema is up to date
     * @param events where the bell hangs
     */
    @Activate
    public FeedHouse(@Reference(target = "(osgi.unit.name=shiming-matters)") EntityManagerFactory factory,
            @Reference(target = "(schema=sm_matters)") SchemaReady ready, @Reference EventAdmin events) {
        this.tx = new Tx(factory);
        this.feed = new StoredFeed(tx, NAME);
        this.publication = new Publication(tx, ready.schema(), NAME, events);
    }

    /** Stops numbering; what is not numbered yet is numbered at the next start. */
    @Deactivate
    public void close() {
        publication.close();
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

    Tx tx() {
        return tx;
    }

    void ring() {
        publication.ring();
    }
}
