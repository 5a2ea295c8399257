package org.shiming.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.shiming.host.domain.Refused;

/** One transaction, one lambda. Lost races (serialisation, a key inserted by another) are tried again. */
public final class Db {
    private static final int TRIES = 4;
    private static final String DUPLICATE = "23505";
    private static final String LOST_RACE = "40";
    private final DataSource dataSource;

    /** @param dataSource this system's own database */
    public Db(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What is done in a transaction.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it; may be called again with another connection.
         *
         * @param connection in a transaction
         * @return what comes out
         * @throws SQLException if the database fails
         * @throws Refused if this system will not do it: rolled back
         */
        T on(Connection connection) throws SQLException, Refused;
    }

    /**
     * Does all of it, or nothing.
     *
     * @param work what
     * @param <T> what comes out
     * @return what came out
     * @throws Refused as the work refuses
     */
    public <T> T inTransaction(Work<T> work) throws Refused {
        for (int attempt = 1;; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt >= TRIES || !worthAnotherTry(e)) {
                    throw new StoreFailure("The case system's database failed", e);
                }
            }
        }
    }

    /**
     * Like {@link #inTransaction} for work that never refuses.
     *
     * @param work what
     * @param <T> what comes out
     * @return what came out
     */
    public <T> T read(Work<T> work) {
        try {
            return inTransaction(work);
        } catch (Refused e) {
            throw new IllegalStateException("Reading refuses nothing", e);
        }
    }

    private <T> T once(Work<T> work) throws SQLException, Refused {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            boolean kept = false;
            try {
                T result = work.on(connection);
                connection.commit();
                kept = true;
                return result;
            } finally {
                if (!kept) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean worthAnotherTry(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith(LOST_RACE) || state.equals(DUPLICATE));
    }
}
