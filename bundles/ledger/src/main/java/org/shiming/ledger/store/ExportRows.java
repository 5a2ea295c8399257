package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Every export that was asked for: who, when, what, how much. Only ever added. */
public final class ExportRows {
    private ExportRows() {}

    /**
     * What was asked for.
     *
     * @param id its identifier
     * @param court court code
     * @param atMillis when
     * @param actor who
     * @param ledger the ledger's code
     * @param form such as {@code XLSX}
     * @param asked the selection in words
     */
    public record Request(String id, String court, long atMillis, String actor, String ledger, String form,
            String asked) {}

    /** What became of it. @param rows lines @param bytes length @param sha256 digest @param outcome OK or a code */
    public record Result(long rows, long bytes, String sha256, String outcome) {}

    /** Both. @param request what was asked for @param result what became of it */
    public record Kept(Request request, Result result) {}

    /**
     * Keeps an export on record.
     *
     * @param connection any
     * @param request what was asked for
     * @param result what became of it
     * @throws SQLException if the database does not answer
     */
    public static void insert(Connection connection, Request request, Result result) throws SQLException {
        Jdbc.update(connection,
                "INSERT INTO sm_ledger.EXPORTED (ID, COURT, AT_MILLIS, ACTOR, LEDGER, FORM, ASKED, LINES_WRITTEN,"
                        + " BYTES_WRITTEN, SHA256, OUTCOME) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(request.id(), request.court(), request.atMillis(), request.actor(), request.ledger(),
                        request.form(), request.asked(), result.rows(), result.bytes(), result.sha256(),
                        result.outcome()));
    }

    /**
     * The last exports of a court.
     *
     * @param connection any
     * @param court court code
     * @param max at most so many
     * @return newest first
     * @throws SQLException if the database does not answer
     */
    public static List<Kept> last(Connection connection, String court, int max) throws SQLException {
        return Jdbc.list(connection,
                "SELECT ID, COURT, AT_MILLIS, ACTOR, LEDGER, FORM, ASKED, LINES_WRITTEN, BYTES_WRITTEN, SHA256, OUTCOME"
                        + " FROM sm_ledger.EXPORTED WHERE COURT = ? ORDER BY AT_MILLIS DESC FETCH FIRST ? ROWS ONLY",
                List.of(court, max),
                row -> new Kept(
                        new Request(row.getString(1), row.getString(2), row.getLong(3), row.getString(4),
                                row.getString(5), row.getString(6), row.getString(7)),
                        new Result(row.getLong(8), row.getLong(9), row.getString(10), row.getString(11))));
    }
}
