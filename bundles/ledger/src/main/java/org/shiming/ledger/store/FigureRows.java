package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shiming.ledger.domain.Cell;

/** Counts kept, not counted. Changed only by the holder of the book's lock, in the transaction of the entry. */
public final class FigureRows {
    private FigureRows() {}

    /**
     * Adds to counts.
     *
     * @param connection the transaction's
     * @param changes what to add to each cell
     * @throws SQLException if the database does not answer
     */
    public static void add(Connection connection, Map<Cell, Integer> changes) throws SQLException {
        List<Map.Entry<Cell, Integer>> moved = changes.entrySet().stream().filter(e -> e.getValue() != 0).toList();
        int[] hits;
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE sm_ledger.FIGURE SET TALLY = TALLY + ? WHERE BOOK = ? AND WHO = ?"
                        + " AND SPAN = ? AND KIND = ? AND OUTCOME = ? AND MOOD = ? AND FILED = ?")) {
            hits = batch(update, moved);
        }
        List<Map.Entry<Cell, Integer>> fresh = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 0) {
                fresh.add(moved.get(i));
            }
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO sm_ledger.FIGURE (TALLY, BOOK, WHO, SPAN, KIND, OUTCOME, MOOD, FILED)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            batch(insert, fresh);
        }
    }

    private static int[] batch(PreparedStatement statement, List<Map.Entry<Cell, Integer>> changes)
            throws SQLException {
        for (Map.Entry<Cell, Integer> change : changes) {
            Cell cell = change.getKey();
            Jdbc.bind(statement, List.of(change.getValue(), cell.book(), cell.who(), cell.span(), cell.kind(),
                    cell.standing().outcome(), cell.standing().mood(), cell.standing().filed()));
            statement.addBatch();
        }
        return changes.isEmpty() ? new int[0] : statement.executeBatch();
    }
}
