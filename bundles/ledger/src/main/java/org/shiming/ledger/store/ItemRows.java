package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shiming.ledger.domain.Cell;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Keys;
import org.shiming.ledger.domain.Place;

/**
 * What lists show: one row per subject, with its present standing. Made from the chain and always replaceable by it.
 */
public final class ItemRows {
    static final String COLUMNS = "BOOK, PLACE, SEQ, SUBJECT, KIND, CASE_NUMBER, EXPLAINER, RESPONSIBLE, UNIT, OUTCOME,"
            + " MOOD, FILED";
    private static final String KEYS = ", LOCATOR, EXPLAINER_KEY, RESPONSIBLE_KEY";

    private ItemRows() {}

    /**
     * Finds subjects.
     *
     * @param connection the transaction's
     * @param cases the case of each subject, empty if none
     * @return the items that are there, by subject
     * @throws SQLException if the database does not answer
     */
    public static Map<String, Item> bySubject(Connection connection, Map<String, String> cases) throws SQLException {
        Map<String, Item> found = new HashMap<>();
        if (cases.isEmpty()) {
            return found;
        }
        try (PreparedStatement find = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM sm_ledger.ITEM --DERBY-PROPERTIES index=ITEM_CASE_IX\n WHERE LOCATOR = ? AND SUBJECT = ?")) {
            for (Map.Entry<String, String> one : cases.entrySet()) {
                find.setLong(1, Item.locator(one.getValue(), one.getKey()));
                find.setString(2, one.getKey());
                Jdbc.rows(find, ItemRows::item).forEach(item -> found.put(one.getKey(), item));
            }
        }
        return found;
    }

    /**
     * Adds items.
     *
     * @param connection the transaction's
     * @param items new ones
     * @throws SQLException if the database does not answer
     */
    public static void insert(Connection connection, Collection<Item> items) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sm_ledger.ITEM (" + COLUMNS + KEYS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Item item : items) {
                Draft.People people = item.people();
                Draft.Standing standing = item.standing();
                Jdbc.bind(insert,
                        List.of(item.book(), item.place(), item.seq(), item.subject(), item.kind(), item.caseNumber(),
                                people.explainer(), people.responsible(), people.unit(), standing.outcome(),
                                standing.mood(), standing.filed(), item.locator(),
                                Keys.series(item.book(), Cell.explainer(people.explainer())),
                                Keys.series(item.book(), Cell.responsible(people.responsible()))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Writes the standing of items back.
     *
     * @param connection the transaction's
     * @param items known ones
     * @throws SQLException if the database does not answer
     */
    public static void update(Connection connection, Collection<Item> items) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE sm_ledger.ITEM SET OUTCOME = ?, MOOD = ?, FILED = ? WHERE BOOK = ? AND PLACE = ?")) {
            for (Item item : items) {
                Draft.Standing standing = item.standing();
                Jdbc.bind(update, List.of(standing.outcome(), standing.mood(), standing.filed(), item.book(),
                        item.place()));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(row.getInt(1), row.getLong(3), Place.day(row.getLong(2)), row.getString(4), row.getString(5),
                row.getString(6), new Draft.People(row.getString(7), "", row.getString(8), row.getString(9)),
                new Draft.Standing(row.getString(10), row.getString(11), row.getString(12)));
    }
}
