package org.shiming.api.feed;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The facts of one bundle, in order. Implemented by whoever owns the facts, read by the ledger, by supervision
 * reporting and by plug-ins that follow another's facts; safe for concurrent use. Absent: nothing new, a report says
 * "not installed", never zero.
 */
@ConsumerType
public interface Feed {
    /** @return the feed's name, the bundle's: {@code matters} */
    String name();

    /**
     * Entries after a position, in order and without gaps.
     *
     * @param after the last position the reader has, 0 at first
     * @param max at most so many, 1 to 5000
     * @return the entries, empty if there is nothing new
     */
    List<FeedEntry> read(long after, int max);

    /** @return the position of the newest entry, 0 if there is none */
    long latest();
}
