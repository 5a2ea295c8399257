package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.shiming.ledger.domain.Flaw;

/**
 * Compares what is kept with what is there. Holds the book's lock for as long as counting takes, and changes nothing.
 */
public final class CountRows {
    private static final int TRIES = 3;

    private CountRows() {}

    /**
     * Compares the totals of one ledger with its rows.
     *
     * @param connection in a transaction, which the caller rolls back
     * @param court court code
     * @param ledger the ledger's code
     * @return what differs
     * @throws SQLException if the database does not answer
     */
    public static Optional<Flaw> check(Connection connection, String court, String ledger)
            throws SQLException {
        Head locked = BookRows.lock(connection, court, ledger);
        List<Object> book = List.of(locked.id());
        long highest = Jdbc.number(connection, "SELECT COALESCE(MAX(SEQ), 0) FROM sm_ledger.ENTRY WHERE BOOK = ?",
                book);
        if (highest > locked.lastSeq()) {
            return Optional.of(Flaw.added(locked.lastSeq() + 1));
        }
        long items = Jdbc.number(connection, "SELECT COUNT(*) FROM sm_ledger.ITEM WHERE BOOK = ?", book);
        if (items != locked.items()) {
            return Optional.of(Flaw.count("列表条数", locked.items(), items));
        }
        String tally = "SELECT COALESCE(SUM(TALLY), 0) FROM sm_ledger.FIGURE WHERE BOOK = ? AND WHO = ''";
        long months = Jdbc.number(connection, tally + " AND SPAN < 1000000", book);
        long days = Jdbc.number(connection, tally + " AND SPAN > 1000000", book);
        if (months != items || days != items) {
            return Optional.of(Flaw.count("汇总数", months == items ? days : months, items));
        }
        return Optional.empty();
    }

    /**
     * Compares all heads with what came from all feeds: a ledger that was removed as a whole is missed here.
     *
     * @param connection any
     * @return what differs
     * @throws SQLException if the database does not answer
     */
    public static Optional<Flaw> checkSources(Connection connection) throws SQLException {
        long taken = 0;
        long entries = 0;
        for (int i = 0; i < TRIES; i++) {
            // Two readings: a batch committed between them looks like a difference, so look again.
            entries = Jdbc.number(connection, "SELECT COALESCE(SUM(LAST_SEQ), 0) FROM sm_ledger.BOOK", List.of());
            taken = Jdbc.number(connection, "SELECT COALESCE(SUM(TAKEN), 0) FROM sm_ledger.SOURCE", List.of());
            if (taken == entries) {
                return orphans(connection);
            }
        }
        return Optional.of(Flaw.count("各来源登记总数与各台账条数之和", taken, entries));
    }

    private static Optional<Flaw> orphans(Connection connection) throws SQLException {
        List<Long> headless = Jdbc.list(connection, "SELECT SEQ FROM sm_ledger.ENTRY WHERE BOOK NOT IN"
                + " (SELECT ID FROM sm_ledger.BOOK) FETCH FIRST 1 ROWS ONLY", List.of(), row -> row.getLong(1));
        return headless.isEmpty() ? Optional.empty() : Optional.of(Flaw.added(headless.get(0)));
    }
}
