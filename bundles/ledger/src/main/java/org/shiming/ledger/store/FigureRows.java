package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shiming.ledger.domain.Cell;
import org.shiming.ledger.domain.Keys;

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
        if (moved.isEmpty()) {
            return;
        }
        int[] hits;
        try (PreparedStatement update = connection
                .prepareStatement(
                        "UPDATE sm_ledger.FIGURE SET TALLY = TALLY + ? WHERE SERIES = ? AND SPAN = ? AND CELL = ?")) {
            for (Map.Entry<Cell, Integer> change : moved) {
                bind(update, change);
                update.addBatch();
            }
            hits = update.executeBatch();
        }
        List<Map.Entry<Cell, Integer>> fresh = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 0) {
                fresh.add(moved.get(i));
            }
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO sm_ledger.FIGURE (TALLY, SERIES, SPAN, CELL, BOOK, WHO, KIND, OUTCOME,"
                        + " MOOD, FILED) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<Cell, Integer> change : fresh) {
                Cell cell = change.getKey();
                bind(insert, change);
                insert.setInt(5, cell.book());
                insert.setString(6, cell.who());
                insert.setString(7, cell.kind());
                insert.setString(8, cell.standing().outcome());
                insert.setString(9, cell.standing().mood());
                insert.setString(10, cell.standing().filed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * How the items of a month stand.
     *
     * @param connection any
     * @param book the court's ledger
     * @param month as yyyymm
     * @return how many items by outcome, none that is zero
     * @throws SQLException if the database does not answer
     */
    public static Map<String, Long> month(Connection connection, int book, int month) throws SQLException {
        Map<String, Long> outcomes = new TreeMap<>();
        Jdbc.list(connection,
                "SELECT OUTCOME, SUM(TALLY) FROM sm_ledger.FIGURE WHERE SERIES = ? AND WHO = ? AND SPAN = ?"
                        + " GROUP BY OUTCOME HAVING SUM(TALLY) > 0",
                List.of(Keys.series(book, Cell.ALL), Cell.ALL, month),
                row -> outcomes.put(row.getString(1), row.getLong(2)));
        return outcomes;
    }

    private static void bind(PreparedStatement statement, Map.Entry<Cell, Integer> change) throws SQLException {
        Cell cell = change.getKey();
        statement.setInt(1, change.getValue());
        statement.setLong(2, cell.series());
        statement.setInt(3, cell.span());
        statement.setLong(4, cell.key());
    }
}
