package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.SegmentCheck;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.ChainRows;
import org.shiming.ledger.store.CheckRows;
import org.shiming.ledger.store.CountRows;
import org.shiming.ledger.store.Head;

/**
 * Recomputes the chains. Each ledger is cut into stretches, read on a few threads, and joined again; then heads and
 * counts are compared. Appending goes on meanwhile. One verification at a time.
 */
final class Verifier {
    private static final long STRETCH = 100_000;

    private final DataSource dataSource;
    private final int threads;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    Verifier(DataSource dataSource, int threads, Clock clock) {
        this.dataSource = dataSource;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Verifies.
     *
     * @param court one court, empty for all
     * @param ledger one ledger, empty for all
     * @return what was found; empty if another verification is running
     */
    Optional<Verdict> verify(String court, String ledger) {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, Verifier::worker);
        try {
            return Optional.of(verify(court, ledger, workers));
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledgers could not be read", failure);
        } finally {
            workers.shutdownNow();
            running.set(false);
        }
    }

    private Verdict verify(String court, String ledger, ExecutorService workers) throws SQLException {
        long start = System.nanoTime();
        List<Verdict.Book> books = new ArrayList<>();
        long entries = 0;
        for (Head head : heads(court, ledger)) {
            List<Future<SegmentCheck>> stretches = new ArrayList<>();
            for (long from = 1; from <= head.lastSeq(); from += STRETCH) {
                long first = from;
                long last = Math.min(head.lastSeq(), from + STRETCH - 1);
                stretches.add(workers.submit(() -> stretch(head, first, last)));
            }
            List<SegmentCheck> checks = stretches.stream().map(Verifier::result).toList();
            entries += checks.stream().mapToLong(SegmentCheck::good).sum();
            Optional<Flaw> flaw = join(head, checks);
            books.add(new Verdict.Book(head.court(), head.ledger(), head.lastSeq(), head.hash(),
                    flaw.isPresent() ? flaw : counts(head)));
        }
        if (court.isEmpty() && ledger.isEmpty()) {
            sources().ifPresent(flaw -> books.add(new Verdict.Book("", "", 0, "", Optional.of(flaw))));
        }
        Verdict verdict = new Verdict(clock.instant(), entries, (System.nanoTime() - start) / 1_000_000, books);
        try (Connection connection = dataSource.getConnection()) {
            CheckRows.insert(connection, court, verdict);
        }
        return verdict;
    }

    private List<Head> heads(String court, String ledger) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return BookRows.all(connection).stream().filter(h -> court.isEmpty() || h.court().equals(court))
                    .filter(h -> ledger.isEmpty() || h.ledger().equals(ledger)).toList();
        }
    }

    private SegmentCheck stretch(Head head, long first, long last) throws SQLException {
        SegmentCheck check = new SegmentCheck(new Chain(Digests::of), first, head.lastSeq());
        try (ChainRows rows = new ChainRows(dataSource)) {
            rows.read(head.id(), first, last, check::accept);
        }
        check.end(last);
        return check;
    }

    private static Optional<Flaw> join(Head head, List<SegmentCheck> checks) {
        String before = null;
        for (SegmentCheck check : checks) {
            if (before == null && check.firstAlgorithm() != null) {
                before = new Chain(Digests::of).genesis(head.court(), head.ledger(), check.firstAlgorithm());
            }
            Optional<Flaw> flaw = check.joins(before).or(check::flaw);
            if (flaw.isPresent()) {
                return flaw;
            }
            before = check.lastHash();
        }
        boolean same = checks.isEmpty() || head.hash().equals(before);
        return same ? Optional.empty() : Optional.of(Flaw.headChanged(head.lastSeq()));
    }

    private Optional<Flaw> counts(Head head) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return CountRows.check(connection, head);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Optional<Flaw> sources() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return CountRows.checkSources(connection);
        }
    }

    private static SegmentCheck result(Future<SegmentCheck> stretch) {
        try {
            return stretch.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a stretch of a ledger could not be read", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the verification was stopped", interrupted);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "shiming-ledger-verify");
        thread.setDaemon(true);
        return thread;
    }
}
