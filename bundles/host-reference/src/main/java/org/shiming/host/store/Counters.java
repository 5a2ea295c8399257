package org.shiming.host.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Gapless numbers: the row is held until the transaction ends, so a number given back is given again. */
final class Counters {
    private Counters() {}

    static long next(Connection c, String name) throws SQLException {
        int found = Sql.update(c, "UPDATE HOST.COUNTER SET last_number = last_number + 1 WHERE name = ?", name);
        if (found == 0) {
            Sql.update(c, "INSERT INTO HOST.COUNTER (name, last_number) VALUES (?, 1)", name);
            return 1;
        }
        return Sql.first(c, "SELECT last_number FROM HOST.COUNTER WHERE name = ?", row -> row.getLong(1), name)
                .orElseThrow(() -> new SQLException("The counter " + name + " vanished"));
    }
}
