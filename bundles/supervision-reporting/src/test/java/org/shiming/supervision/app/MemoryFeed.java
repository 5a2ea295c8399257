package org.shiming.supervision.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.support.json.Json;

/** A feed in memory. */
public final class MemoryFeed implements Feed {
    public static final String COURT = "豫0481";

    private final String name;
    private final List<FeedEntry> entries = new ArrayList<>();

    public MemoryFeed(String name) {
        this.name = name;
    }

    public MemoryFeed add(String type, String at, String caseNumber, Map<String, ?> payload) {
        return add(name + "-" + (entries.size() + 1), type, at, caseNumber, Json.write(payload));
    }

    MemoryFeed add(String eventId, String type, String at, String caseNumber, String payload) {
        entries.add(new FeedEntry(entries.size() + 1L, eventId, type, Instant.parse(at), COURT, caseNumber, "J1",
                payload));
        return this;
    }

    List<FeedEntry> entries() {
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
