package org.shiming.support.schema;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Test;

public class MigratorTest {
    @Test
    public void aSecondStartFindsTheSchemaAsItIsAndKeepsWhatIsInIt() throws Exception {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:twice");
        source.setCreateDatabase("create");
        Migrator.migrate(source, "sm_test", "db/sm_test.xml", getClass().getClassLoader());
        try (Connection connection = source.getConnection()) {
            connection.createStatement().executeUpdate("UPDATE SM_TEST.FEED_HEAD SET POSITION = 7");
        }
        Migrator.migrate(source, "sm_test", "db/sm_test.xml", getClass().getClassLoader());
        try (Connection connection = source.getConnection();
                ResultSet head = connection.createStatement().executeQuery("SELECT POSITION FROM SM_TEST.FEED_HEAD")) {
            head.next();
            assertEquals(7, head.getLong(1));
        }
    }
}
