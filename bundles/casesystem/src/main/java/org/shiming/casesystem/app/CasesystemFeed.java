package org.shiming.casesystem.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.feed.StoredFeed;

/** The feed {@code casesystem}: HOST_RECEIPT, HOST_DEAD_LETTER, HOST_RESEND. */
@Component(service = Feed.class, property = "feed=" + Vault.FEED)
public final class CasesystemFeed implements Feed {
    private final Feed stored;

    /** @param vault where it is kept */
    @Activate
    public CasesystemFeed(@Reference Vault vault) {
        this.stored = new StoredFeed(vault.tx(), Vault.FEED);
    }

    @Override
    public String name() {
        return stored.name();
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
