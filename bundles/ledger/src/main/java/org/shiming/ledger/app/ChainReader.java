package org.shiming.ledger.app;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.shiming.ledger.domain.BookCheck;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.domain.Verdict;
import org.shiming.ledger.store.ChainRows;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.Head;

/**
 * One pass over the chains: this thread reads rows, others hash them in portions, this thread links the portions in the
 * order in which it read them. Used once.
 */
final class ChainReader {
    private static final int PORTION = 1000;
    private static final int AHEAD = 8;

    private final DataSource dataSource;
    private final ExecutorService hashers;
    private final Map<Integer, BookCheck> checks = new HashMap<>();
    private final Deque<Future<List<Hashed>>> underWay = new ArrayDeque<>();
    private List<EntryRows.Stored> portion = new ArrayList<>(PORTION);

    ChainReader(DataSource dataSource, ExecutorService hashers) {
        this.dataSource = dataSource;
        this.hashers = hashers;
    }

    private record Hashed(int book, BookCheck.Row row) {}

    /**
     * Reads and links.
     *
     * @param heads the ledgers to check
     * @param scan whether to read the whole table, because they are a good part of it
     * @return what was found, ledger by ledger
     */
    List<Verdict.Book> read(List<Head> heads, boolean scan) throws SQLException {
        for (Head head : heads) {
            checks.put(head.id(), new BookCheck(head.court(), head.ledger(), head.lastSeq(), seq -> one(head, seq),
                    new Chain(Digests::of)));
        }
        try (ChainRows rows = new ChainRows(dataSource)) {
            if (scan) {
                rows.scan(this::take);
            } else {
                for (Head head : heads) {
                    rows.read(head.id(), this::take);
                }
            }
        }
        send();
        while (!underWay.isEmpty()) {
            link();
        }
        return heads.stream().map(head -> new Verdict.Book(head.court(), head.ledger(), head.lastSeq(), head.hash(),
                checks.get(head.id()).end(head.hash()))).toList();
    }

    /** How many entries were read and are good. */
    long good() {
        return checks.values().stream().mapToLong(BookCheck::good).sum();
    }

    private void take(EntryRows.Stored row) {
        portion.add(row);
        if (portion.size() == PORTION) {
            send();
        }
    }

    private void send() {
        List<EntryRows.Stored> rows = portion;
        portion = new ArrayList<>(PORTION);
        underWay.add(hashers.submit(() -> hashed(rows)));
        if (underWay.size() > AHEAD) {
            link();
        }
    }

    private static List<Hashed> hashed(List<EntryRows.Stored> rows) {
        Chain chain = new Chain(Digests::of);
        return rows.stream().map(row -> new Hashed(row.book(), BookCheck.Row.of(row.sealed(), chain))).toList();
    }

    private void link() {
        try {
            for (Hashed hashed : underWay.remove().get()) {
                BookCheck check = checks.get(hashed.book());
                if (check != null) {
                    check.accept(hashed.row());
                }
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a portion of the ledgers could not be hashed", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the verification was stopped", interrupted);
        }
    }

    private Optional<BookCheck.Row> one(Head head, long seq) {
        try (ChainRows rows = new ChainRows(dataSource)) {
            Optional<Sealed> found = rows.one(head.id(), seq);
            return found.map(sealed -> BookCheck.Row.of(sealed, new Chain(Digests::of)));
        } catch (SQLException failure) {
            throw new IllegalStateException("an entry could not be read", failure);
        }
    }
}
