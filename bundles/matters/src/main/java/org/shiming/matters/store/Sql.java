package org.shiming.matters.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import javax.persistence.EntityManager;

/**
 * Conditional updates in the transaction's own connection. JPQL will not do: an entity with a long text is updated by
 * OpenJPA object by object, without the condition, and of two writers the first is lost.
 */
final class Sql {
    static final String SCHEMA = "sm_matters.";

    private Sql() {}

    static int update(EntityManager em, String sql, Object... values) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("an update failed, state " + failure.getSQLState(), failure);
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, value.toString());
        }
    }
}
