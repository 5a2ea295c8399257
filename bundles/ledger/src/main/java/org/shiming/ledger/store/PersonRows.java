package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names by identifier: of those who explained, for choosing in a filter, and of everybody whom a fact named. */
public final class PersonRows {
    private PersonRows() {}

    /**
     * Remembers explainers' names.
     *
     * @param connection the transaction's
     * @param names by court and identifier, as {@code court TAB id}
     * @throws SQLException if the database does not answer
     */
    public static void explainers(Connection connection, Map<String, String> names) throws SQLException {
        put(connection, "EXPLAINER", names);
    }

    /**
     * Remembers anybody's names.
     *
     * @param connection the transaction's
     * @param names by court and identifier, as {@code court TAB id}
     * @throws SQLException if the database does not answer
     */
    public static void people(Connection connection, Map<String, String> names) throws SQLException {
        put(connection, "PERSON", names);
    }

    /**
     * The explainers of a court.
     *
     * @param connection any
     * @param court court code
     * @return names by identifier
     * @throws SQLException if the database does not answer
     */
    public static Map<String, String> explainers(Connection connection, String court) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        Jdbc.list(connection, "SELECT ID, NAME FROM sm_ledger.EXPLAINER WHERE COURT = ? ORDER BY NAME, ID",
                List.of(court), row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    /**
     * The names of some people.
     *
     * @param connection any
     * @param court court code
     * @param ids identifiers, a page's worth
     * @return the names that are known, by identifier
     * @throws SQLException if the database does not answer
     */
    public static Map<String, String> names(Connection connection, String court, Collection<String> ids)
            throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement person = connection.prepareStatement(
                "SELECT NAME FROM sm_ledger.PERSON WHERE COURT = ? AND ID = ?")) {
            for (String id : ids) {
                Jdbc.bind(person, List.of(court, id));
                Jdbc.rows(person, row -> row.getString(1)).forEach(name -> names.put(id, name));
            }
        }
        return names;
    }

    private static void put(Connection connection, String table, Map<String, String> names) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE sm_ledger." + table + " SET NAME = ? WHERE COURT = ? AND ID = ?");
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO sm_ledger." + table + " (NAME, COURT, ID) VALUES (?, ?, ?)")) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                String[] key = name.getKey().split("\t");
                Jdbc.bind(update, List.of(name.getValue(), key[0], key[1]));
                if (update.executeUpdate() == 0) {
                    Jdbc.bind(insert, List.of(name.getValue(), key[0], key[1]));
                    insert.executeUpdate();
                }
            }
        }
    }
}
