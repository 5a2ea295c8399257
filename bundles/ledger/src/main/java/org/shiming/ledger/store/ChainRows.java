package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.shiming.ledger.domain.Sealed;

/**
 * Reads a chain as a stream: plain JDBC, a fetch size, one connection for each reader. Entries up to a head are never
 * changed by us, so reading takes no locks and disturbs nobody.
 */
public final class ChainRows implements AutoCloseable {
    private static final int FETCH = 2000;

    private final Connection connection;

    /**
     * Opens a reader.
     *
     * @param dataSource the suite's data source
     * @throws SQLException if the database does not answer
     */
    public ChainRows(DataSource dataSource) throws SQLException {
        this.connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
    }

    /**
     * Reads entries in order of number.
     *
     * @param book the court's ledger
     * @param from the first number
     * @param to the last number
     * @param accept takes each entry; false ends the reading
     * @throws SQLException if the database does not answer
     */
    public void read(int book, long from, long to, Predicate<Sealed> accept) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + EntryRows.COLUMNS
                + " FROM sm_ledger.ENTRY --DERBY-PROPERTIES constraint=ENTRY_PK\n"
                + " WHERE BOOK = ? AND SEQ BETWEEN ? AND ? ORDER BY SEQ")) {
            select.setFetchSize(FETCH);
            Jdbc.bind(select, List.of(book, from, to));
            try (ResultSet rows = select.executeQuery()) {
                boolean going = true;
                while (going && rows.next()) {
                    going = accept.test(EntryRows.whole(connection, book, EntryRows.read(rows)));
                }
            }
        }
    }

    /**
     * The highest number there is.
     *
     * @param book the court's ledger
     * @return it, 0 if there is none
     * @throws SQLException if the database does not answer
     */
    public long highest(int book) throws SQLException {
        return Jdbc.number(connection, "SELECT COALESCE(MAX(SEQ), 0) FROM sm_ledger.ENTRY WHERE BOOK = ?",
                List.of(book));
    }

    /** @return the connection, for counting */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
        connection.close();
    }
}
