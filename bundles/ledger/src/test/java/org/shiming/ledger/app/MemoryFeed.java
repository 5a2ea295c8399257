package org.shiming.ledger.app;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;

/** A feed in memory, in which a test may also leave gaps, repeat itself or go back. */
public class MemoryFeed implements Feed {
    private final String name;
    private final List<FeedEntry> entries = new ArrayList<>();

    public MemoryFeed(String name) {
        this.name = name;
    }

    public FeedEntry add(FeedEntry entry) {
        entries.add(new FeedEntry(entries.size() + 1L, entry.eventId(), entry.type(), entry.at(), entry.court(),
                entry.caseNumber(), entry.actor(), entry.payload()));
        return entries.get(entries.size() - 1);
    }

    public List<FeedEntry> entries() {
        return entries;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<FeedEntry> read(long after, int max) {
        return entries.stream().skip(after).limit(max).toList();
    }

    @Override
    public long latest() {
        return entries.size();
    }
}
