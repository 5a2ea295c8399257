package org.shiming.support.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shiming.support.tx.Tx;

/**
 * Gives positions to committed facts, in batches and without gaps. Locking the feed's head row makes it one at a
 * time, on several nodes too. (A counter locked inside each writer's transaction would serialise the writers; an
 * auto-increment becomes visible out of order, and a reader would skip a row for ever.)
 */
public final class Sequencer {
    private static final int BATCH = 2000;

    private final Tx tx;
    private final String feedTable;
    private final String headTable;

    /**
     * A sequencer of one feed.
     *
     * @param tx the bundle's transactions
     * @param schema the bundle's schema, from code, never from input
     */
    public Sequencer(Tx tx, String schema) {
        this.tx = tx;
        this.feedTable = schema + ".FEED";
        this.headTable = schema + ".FEED_HEAD";
    }

    /**
     * One round.
     *
     * @return how many facts got a position; a full batch means that there may be more
     */
    public int round() {
        return tx.write(em -> {
            try {
                return number(em.unwrap(Connection.class));
            } catch (SQLException failure) {
                throw new IllegalStateException("positions could not be given in " + feedTable, failure);
            }
        });
    }

    /** @return the size of a full batch */
    public static int batch() {
        return BATCH;
    }

    private int number(Connection connection) throws SQLException {
        if (pending(connection, 1).isEmpty()) {
            return 0;
        }
        long head = lockHead(connection);
        List<String> rows = pending(connection, BATCH);
        try (PreparedStatement give = connection
                .prepareStatement("UPDATE " + feedTable + " SET POSITION = ? WHERE EVENT_ID = ?")) {
            for (String row : rows) {
                give.setLong(1, ++head);
                give.setString(2, row);
                give.addBatch();
            }
            give.executeBatch();
        }
        try (PreparedStatement move = connection.prepareStatement("UPDATE " + headTable + " SET POSITION = ?")) {
            move.setLong(1, head);
            move.executeUpdate();
        }
        return rows.size();
    }

    private long lockHead(Connection connection) throws SQLException {
        // An update takes the row's lock on every database; FOR UPDATE needs an updatable cursor on Derby.
        try (PreparedStatement lock = connection.prepareStatement("UPDATE " + headTable + " SET POSITION = POSITION");
                PreparedStatement read = connection.prepareStatement("SELECT POSITION FROM " + headTable)) {
            lock.executeUpdate();
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the head row of " + headTable + " is missing");
                }
                return row.getLong(1);
            }
        }
    }

    private List<String> pending(Connection connection, int max) throws SQLException {
        String sql = "SELECT EVENT_ID FROM " + feedTable + " WHERE POSITION IS NULL ORDER BY AT_MILLIS, EVENT_ID";
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setMaxRows(max);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
