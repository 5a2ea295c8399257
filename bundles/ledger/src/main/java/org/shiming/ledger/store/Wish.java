package org.shiming.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Selection;

/** The conditions that items and counts share: type, outcome, mood, filing. @param sql them @param parameters theirs */
record Wish(String sql, List<Object> parameters) {

    static Wish of(Selection selection) {
        StringBuilder sql = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        selection.kind().ifPresent(value -> add(sql, parameters, " AND KIND = ?", value));
        selection.outcome().ifPresent(value -> add(sql, parameters, " AND OUTCOME = ?", value));
        selection.mood().ifPresent(value -> add(sql, parameters, " AND MOOD = ?", value));
        selection.filed().ifPresent(value -> add(sql, parameters, " AND FILED = ?", value));
        return new Wish(sql.toString(), parameters);
    }

    private static void add(StringBuilder sql, List<Object> parameters, String condition, String value) {
        sql.append(condition);
        parameters.add(value);
    }
}
