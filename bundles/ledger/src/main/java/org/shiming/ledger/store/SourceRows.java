package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How much came from each feed. */
public final class SourceRows {
    private SourceRows() {}

    /** A feed as the ledger knows it. @param position its cursor @param taken entries made @param repeated skipped */
    public record Source(String feed, long position, long taken, long repeated) {}

    /**
     * Counts what came from a feed.
     *
     * @param connection the transaction's
     * @param feed the feed
     * @param taken how many entries were made
     * @param repeated how many events were known already
     * @throws SQLException if the database does not answer
     */
    public static void count(Connection connection, String feed, long taken, long repeated) throws SQLException {
        int hit = Jdbc.update(connection,
                "UPDATE sm_ledger.SOURCE SET TAKEN = TAKEN + ?, REPEATED = REPEATED + ? WHERE FEED = ?",
                List.of(taken, repeated, feed));
        if (hit == 0) {
            Jdbc.update(connection, "INSERT INTO sm_ledger.SOURCE (FEED, TAKEN, REPEATED) VALUES (?, ?, ?)",
                    List.of(feed, taken, repeated));
        }
    }

    /**
     * All feeds that were ever read.
     *
     * @param connection any
     * @return them
     * @throws SQLException if the database does not answer
     */
    public static List<Source> all(Connection connection) throws SQLException {
        return Jdbc.list(connection,
                "SELECT s.FEED, c.POSITION, s.TAKEN, s.REPEATED FROM sm_ledger.SOURCE s"
                        + " JOIN sm_ledger.FEED_CURSOR c ON c.NAME = s.FEED ORDER BY s.FEED",
                List.of(), row -> new Source(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }
}
