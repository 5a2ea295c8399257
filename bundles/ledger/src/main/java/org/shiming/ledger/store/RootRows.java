package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Which roots were written outside. Only ever added. */
public final class RootRows {
    private RootRows() {}

    /** A root that was written. @param court code @param number its own @param atMillis when @param root its hash */
    public record Kept(String court, long number, long atMillis, String root) {}

    /**
     * Notes a root.
     *
     * @param connection any
     * @param kept the root
     * @throws SQLException if the number is there already, or the database does not answer
     */
    public static void insert(Connection connection, Kept kept) throws SQLException {
        Jdbc.update(connection,
                "INSERT INTO sm_ledger.ROOT (COURT, ROOT_NO, AT_MILLIS, ROOT_HASH) VALUES (?, ?, ?, ?)",
                List.of(kept.court(), kept.number(), kept.atMillis(), kept.root()));
    }

    /**
     * All roots of a court.
     *
     * @param connection any
     * @param court court code
     * @return oldest first
     * @throws SQLException if the database does not answer
     */
    public static List<Kept> all(Connection connection, String court) throws SQLException {
        return Jdbc.list(connection,
                "SELECT COURT, ROOT_NO, AT_MILLIS, ROOT_HASH FROM sm_ledger.ROOT WHERE COURT = ? ORDER BY ROOT_NO",
                List.of(court), row -> new Kept(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)));
    }
}
