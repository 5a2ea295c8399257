package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Months as they were locked and reopened. Versions are only ever added; the last one counts. */
public final class MonthRows {
    private static final String SELECT = "SELECT COURT, MONTH_NO, VERSION_NO, IS_LOCKED, AT_MILLIS, ACTOR, REASON,"
            + " SUMMARY, SIGNATURE FROM sm_ledger.MONTH_LOCK WHERE COURT = ?";

    private MonthRows() {}

    /**
     * A version.
     *
     * @param court court code
     * @param month as yyyymm
     * @param version 1 for the first
     * @param locked whether it locks; else it reopens
     * @param atMillis when
     * @param actor who
     * @param reason why
     * @param summary the signed text, empty for a reopening
     * @param signature over that text
     */
    public record Version(String court, int month, int version, boolean locked, long atMillis, String actor,
            String reason, String summary, String signature) {}

    /**
     * Adds a version.
     *
     * @param connection the transaction's
     * @param version the next
     * @throws SQLException if somebody was faster, or the database does not answer
     */
    public static void insert(Connection connection, Version version) throws SQLException {
        Jdbc.update(connection,
                "INSERT INTO sm_ledger.MONTH_LOCK (COURT, MONTH_NO, VERSION_NO, IS_LOCKED, AT_MILLIS, ACTOR, REASON,"
                        + " SUMMARY, SIGNATURE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(version.court(), version.month(), version.version(), version.locked() ? "Y" : "N",
                        version.atMillis(), version.actor(), version.reason(), version.summary(),
                        version.signature()));
    }

    /**
     * How a month stands.
     *
     * @param connection any
     * @param court court code
     * @param month as yyyymm
     * @return its last version, empty if it was never locked
     * @throws SQLException if the database does not answer
     */
    public static Optional<Version> last(Connection connection, String court, int month) throws SQLException {
        return Jdbc.list(connection, SELECT + " AND MONTH_NO = ? ORDER BY VERSION_NO DESC FETCH FIRST 1 ROWS ONLY",
                List.of(court, month), MonthRows::version).stream().findFirst();
    }

    /**
     * Everything that was locked and reopened.
     *
     * @param connection any
     * @param court court code
     * @return newest month first, all versions
     * @throws SQLException if the database does not answer
     */
    public static List<Version> all(Connection connection, String court) throws SQLException {
        return Jdbc.list(connection, SELECT + " ORDER BY MONTH_NO DESC, VERSION_NO DESC", List.of(court),
                MonthRows::version);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getString(1), row.getInt(2), row.getInt(3), "Y".equals(row.getString(4)), row.getLong(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9));
    }
}
