package org.shiming.ledger.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shiming.api.feed.Feed;
import org.shiming.api.feed.FeedEntry;
import org.shiming.ledger.app.Posting.Sourced;
import org.shiming.ledger.domain.Digest;

/**
 * A feed whose next batch is fetched, read and hashed while the one before it is written: half of the work of catching
 * up is done beside the database's. Used by the one thread that follows the feed.
 */
final class ReadAhead implements Feed, AutoCloseable {
    private final Feed feed;
    private final String algorithm;
    private final ExecutorService reader;
    private Batch current = new Batch(-1, List.of(), List.of());
    private Future<Batch> next;
    private long nextAfter = -1;

    ReadAhead(Feed feed, String algorithm) {
        this.feed = feed;
        this.algorithm = algorithm;
        this.reader = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "shiming-ledger-read-" + feed.name());
            thread.setDaemon(true);
            return thread;
        });
    }

    private record Batch(long after, List<FeedEntry> entries, List<Sourced> drafts) {}

    @Override
    public String name() {
        return feed.name();
    }

    @Override
    public long latest() {
        return feed.latest();
    }

    @Override
    public List<FeedEntry> read(long after, int max) {
        current = nextAfter == after ? arrived() : load(after, max);
        nextAfter = -1;
        if (current.entries().size() == max) {
            nextAfter = after + max;
            long from = nextAfter;
            next = reader.submit(() -> load(from, max));
        }
        return current.entries();
    }

    /** Whether the last reading began after this position and found nothing. */
    boolean nothingAfter(long position) {
        return current.after() == position && current.entries().isEmpty();
    }

    /** What becomes of the entries read last. */
    List<Sourced> drafts() {
        return current.drafts();
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    private Batch load(long after, int max) {
        List<FeedEntry> entries = feed.read(after, max);
        Digest digest = Digests.of(algorithm);
        List<Sourced> drafts = entries.stream().map(entry -> sourced(entry, digest)).toList();
        return new Batch(after, entries, drafts);
    }

    private Sourced sourced(FeedEntry entry, Digest digest) {
        byte[] source = entry.payload().getBytes(StandardCharsets.UTF_8);
        return new Sourced(Drafts.of(feed.name(), entry), digest.hex(source, source.length));
    }

    private Batch arrived() {
        try {
            return next.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("feed " + feed.name() + " could not be read", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading feed " + feed.name() + " was stopped", interrupted);
        }
    }
}
