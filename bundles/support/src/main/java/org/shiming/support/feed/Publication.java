package org.shiming.support.feed;

import java.util.Map;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Bell;
import org.shiming.support.loop.Loop;
import org.shiming.support.tx.Tx;

/**
 * Runs a bundle's {@link Sequencer}: when the journal rings, and every few seconds for facts that another node or an
 * earlier life left behind; rings the suite's bell after each round that gave positions.
 */
public final class Publication implements AutoCloseable {
    private static final long PERIOD_MILLIS = 2_000;

    private final Loop loop;

    /**
     * Starts.
     *
     * @param tx the bundle's transactions
     * @param schema the bundle's schema
     * @param feed the feed's name
     * @param events where the bell hangs
     */
    public Publication(Tx tx, String schema, String feed, EventAdmin events) {
        Sequencer sequencer = new Sequencer(tx, schema);
        String topic = Bell.topic(feed);
        this.loop = new Loop("shiming-sequence-" + feed, PERIOD_MILLIS, () -> {
            int given = sequencer.round();
            if (given > 0) {
                events.postEvent(new Event(topic, Map.of()));
            }
            return given == Sequencer.batch();
        });
    }

    /** Says that a fact was committed. */
    public void ring() {
        loop.ring();
    }

    @Override
    public void close() {
        loop.close();
    }
}
