package org.shiming.casesystem.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.shiming.support.testing.TestDatabase;

/** One database for all tests of a run, emptied for each: the migration takes longer than the tests. */
final class Databases {
    private static final TestDatabase SHARED = new TestDatabase("shiming-casesystem", "sm_casesystem",
            "db/sm_casesystem.xml");

    private Databases() {}

    static TestDatabase empty() {
        try (Connection connection = SHARED.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            for (String table : new String[]{"OUTBOX", "OUTBOX_CONTENT", "SNAPSHOT", "FEED"}) {
                sql.executeUpdate("DELETE FROM SM_CASESYSTEM." + table);
            }
            sql.executeUpdate("UPDATE SM_CASESYSTEM.FEED_HEAD SET POSITION = 0");
            return SHARED;
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database could not be emptied", failure);
        }
    }
}
