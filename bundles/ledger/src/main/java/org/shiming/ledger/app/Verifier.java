package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.shiming.ledger.app.proof.RootWatch;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.CheckRows;
import org.shiming.ledger.store.CountRows;
import org.shiming.ledger.store.Head;

/**
 * Recomputes the chains, then compares heads, counts, and the roots outside the database. Appending goes on meanwhile.
 * One verification at a time.
 */
final class Verifier {
    /** A part smaller than one in so many is read by its index, not by scanning everything. */
    private static final long SMALL_PART = 5;

    private final DataSource dataSource;
    private final int threads;
    private final Clock clock;
    private final Optional<RootWatch> roots;
    private final AtomicBoolean running = new AtomicBoolean();

    Verifier(DataSource dataSource, int threads, Clock clock, Optional<RootWatch> roots) {
        this.roots = roots;
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
        List<Head> all = heads();
        List<Head> wanted = all.stream().filter(h -> court.isEmpty() || h.court().equals(court))
                .filter(h -> ledger.isEmpty() || h.ledger().equals(ledger)).toList();
        ChainReader reader = new ChainReader(dataSource, workers);
        boolean most = entries(wanted) * SMALL_PART >= entries(all);
        List<Verdict.Book> books = new ArrayList<>();
        for (Verdict.Book book : reader.read(wanted, most)) {
            books.add(book.flaw().isPresent() ? book : counted(book));
        }
        if (court.isEmpty() && ledger.isEmpty()) {
            sources().ifPresent(flaw -> books.add(new Verdict.Book("", "", 0, "", Optional.of(flaw))));
        }
        List<Verdict.Book> compared = roots.isPresent() ? roots.get().compare(books) : books;
        Verdict verdict = new Verdict(clock.instant(), reader.good(), (System.nanoTime() - start) / 1_000_000,
                compared);
        try (Connection connection = dataSource.getConnection()) {
            CheckRows.insert(connection, court, verdict);
        }
        return verdict;
    }

    private List<Head> heads() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return BookRows.all(connection);
        }
    }

    private static long entries(List<Head> heads) {
        return heads.stream().mapToLong(Head::lastSeq).sum();
    }

    private Verdict.Book counted(Verdict.Book book) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return book.with(CountRows.check(connection, book.court(), book.ledger()));
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

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "shiming-ledger-verify");
        thread.setDaemon(true);
        return thread;
    }
}
