package org.shiming.supervision.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;

/** The few lines of JDBC that all tables share. Statements are constants of this room; input comes as parameters. */
final class Jdbc {
    /** Reads a row. @param <T> what it becomes */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Jdbc() {}

    static <T> List<T> list(EntityManager em, String sql, List<?> parameters, Row<T> row) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("not read", failure);
        }
    }

    static int update(EntityManager em, String sql, List<?> parameters) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("not written", failure);
        }
    }

    static int[] batch(EntityManager em, String sql, List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (List<Object> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("not written", failure);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
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
