package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The heads of the chains. */
public final class BookRows {
    private static final String COLUMNS = "SELECT ID, COURT, LEDGER, LAST_SEQ, HEAD_HASH, ITEMS FROM sm_ledger.BOOK";

    private BookRows() {}

    /**
     * Locks a head for the rest of the transaction; makes it if the court has no such ledger yet.
     *
     * @param connection the transaction's
     * @param court court code
     * @param ledger the ledger's code
     * @return the head
     * @throws SQLException if the database does not answer, or somebody made the same ledger just now
     */
    public static Head lock(Connection connection, String court, String ledger) throws SQLException {
        // An update takes the row's lock on every database; FOR UPDATE needs an updatable cursor on Derby.
        int locked = Jdbc.update(connection,
                "UPDATE sm_ledger.BOOK SET LAST_SEQ = LAST_SEQ WHERE COURT = ? AND LEDGER = ?", List.of(court, ledger));
        if (locked == 0) {
            Jdbc.update(connection,
                    "INSERT INTO sm_ledger.BOOK (ID, COURT, LEDGER, LAST_SEQ, HEAD_HASH, ITEMS)"
                            + " SELECT COALESCE(MAX(ID), 0) + 1, CAST(? AS VARCHAR(16)), CAST(? AS VARCHAR(40)),"
                            + " 0, '', 0"
                            + " FROM sm_ledger.BOOK",
                    List.of(court, ledger));
        }
        return Jdbc.list(connection, COLUMNS + " WHERE COURT = ? AND LEDGER = ?", List.of(court, ledger),
                BookRows::head).get(0);
    }

    /**
     * Writes heads back.
     *
     * @param connection the transaction's
     * @param heads locked heads
     * @throws SQLException if the database does not answer
     */
    public static void save(Connection connection, Collection<Head> heads) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(
                "UPDATE sm_ledger.BOOK SET LAST_SEQ = ?, HEAD_HASH = ?, ITEMS = ? WHERE ID = ?")) {
            for (Head head : heads) {
                Jdbc.bind(move, List.of(head.lastSeq(), head.hash(), head.items(), head.id()));
                move.addBatch();
            }
            move.executeBatch();
        }
    }

    /**
     * The ledgers of a court.
     *
     * @param connection any
     * @param court court code
     * @return the heads, unlocked
     * @throws SQLException if the database does not answer
     */
    public static List<Head> ofCourt(Connection connection, String court) throws SQLException {
        return Jdbc.list(connection, COLUMNS + " WHERE COURT = ? ORDER BY ID", List.of(court), BookRows::head);
    }

    /**
     * The ledgers of all courts.
     *
     * @param connection any
     * @return the heads, unlocked
     * @throws SQLException if the database does not answer
     */
    public static List<Head> all(Connection connection) throws SQLException {
        return Jdbc.list(connection, COLUMNS + " ORDER BY ID", List.of(), BookRows::head);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5),
                row.getLong(6));
    }
}
