package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.shiming.ledger.domain.Sealed;

/**
 * Reads chains as a stream: plain JDBC, a fetch size, one connection for each reader. Entries up to a head are never
 * changed by us, so reading takes no locks and disturbs nobody.
 */
public final class ChainRows implements AutoCloseable {
    private static final int FETCH = 2000;
    private static final String SELECT = "SELECT " + EntryRows.COLUMNS + " FROM sm_ledger.ENTRY ";

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
     * Reads the entries of all books as the table's pages have them: nearly in order of number within each book, and
     * each page once.
     *
     * @param accept takes each entry
     * @throws SQLException if the database does not answer
     */
    public void scan(Consumer<EntryRows.Stored> accept) throws SQLException {
        stream(SELECT + "--DERBY-PROPERTIES index=null\n", List.of(), accept);
    }

    /**
     * Reads one book in order of number: better where the book is a small part of the table.
     *
     * @param book the court's ledger
     * @param accept takes each entry
     * @throws SQLException if the database does not answer
     */
    public void read(int book, Consumer<EntryRows.Stored> accept) throws SQLException {
        stream(SELECT + "--DERBY-PROPERTIES constraint=ENTRY_PK\n WHERE BOOK = ? ORDER BY SEQ", List.of(book), accept);
    }

    /**
     * Reads one entry.
     *
     * @param book the court's ledger
     * @param seq its number
     * @return it, if it is there
     * @throws SQLException if the database does not answer
     */
    public Optional<Sealed> one(int book, long seq) throws SQLException {
        return EntryRows.find(connection, book, List.of(seq)).stream().findFirst().map(EntryRows.Stored::sealed);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
        connection.close();
    }

    private void stream(String sql, List<?> parameters, Consumer<EntryRows.Stored> accept) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            Jdbc.bind(select, parameters);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    EntryRows.Raw raw = EntryRows.read(rows);
                    int book = rows.getInt(EntryRows.BOOK_AT);
                    accept.accept(new EntryRows.Stored(book, EntryRows.whole(connection, book, raw)));
                }
            }
        }
    }
}
