package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The few lines of JDBC that all tables share. Statements are constants of this room; input comes as parameters. */
final class Jdbc {
    /** Reads a row. @param <T> what it becomes */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Jdbc() {}

    static <T> List<T> list(Connection connection, String sql, List<?> parameters, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return rows(statement, row);
        }
    }

    static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    static long number(Connection connection, String sql, List<?> parameters) throws SQLException {
        return list(connection, sql, parameters, row -> row.getLong(1)).get(0);
    }

    static int update(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        int index = 0;
        for (Object parameter : parameters) {
            index++;
            if (parameter instanceof Long number) {
                statement.setLong(index, number);
            } else if (parameter instanceof Integer number) {
                statement.setInt(index, number);
            } else {
                statement.setString(index, (String) parameter);
            }
        }
    }
}
