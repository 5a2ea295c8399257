package org.shiming.ledger.app;

import java.time.Clock;
import org.shiming.api.feed.Feed;
import org.shiming.support.loop.Loop;
import org.shiming.support.tx.Tx;

/** One feed being followed, on a thread of its own: trouble with one does not hold up the others. */
final class Following implements AutoCloseable {
    private final Feed feed;
    private final Intake intake;
    private final Loop loop;
    private volatile String problem = "";

    Following(Tx tx, Feed feed, Settings settings, Clock clock) {
        this.feed = feed;
        this.intake = new Intake(tx, feed, settings.algorithm(), settings.batchEntries(), clock);
        this.loop = new Loop("shiming-ledger-" + feed.name(), settings.pollSeconds() * 1000L, this::round);
    }

    /**
     * How a feed stands.
     *
     * @param feed the feed
     * @param position how far it was taken
     * @param latest how far it goes
     * @param problem why it is not read on, empty if it is
     */
    record Standing(String feed, long position, long latest, String problem) {}

    Feed feed() {
        return feed;
    }

    Standing standing() {
        return new Standing(feed.name(), intake.position(), intake.latest(), problem);
    }

    void ring() {
        loop.ring();
    }

    @Override
    public void close() {
        intake.close();
        loop.close();
    }

    private boolean round() {
        try {
            boolean more = intake.round();
            problem = "";
            return more;
        } catch (RuntimeException failure) {
            // The loop logs it and tries again; the health check shows it meanwhile.
            problem = String.valueOf(failure.getMessage());
            throw failure;
        }
    }
}
