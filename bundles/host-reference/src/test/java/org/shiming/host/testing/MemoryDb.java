package org.shiming.host.testing;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.shiming.host.store.Db;
import org.shiming.host.store.HostSchema;

/** A fresh Derby database in memory for each test, with the tables made as at first start. */
public final class MemoryDb implements AutoCloseable {
    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final Db db;

    public MemoryDb() {
        source.setDatabaseName("memory:host-" + UUID.randomUUID());
        source.setCreateDatabase("create");
        db = new Db(source);
    }

    public static MemoryDb withTables() {
        MemoryDb made = new MemoryDb();
        new HostSchema(made.db()).prepare();
        return made;
    }

    public Db db() {
        return db;
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.setCreateDatabase(null);
        source.setConnectionAttributes("drop=true");
        try {
            source.getConnection().close();
            throw new IllegalStateException("Derby says that it dropped a database by an exception");
        } catch (SQLException dropped) {
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }
}
