package org.shiming.support.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.postgresql.ds.PGSimpleDataSource;
import org.shiming.support.schema.Migrator;
import org.shiming.support.tx.Tx;

/**
 * An in-memory Derby with a bundle's real schema, made by its real migration; with {@code
 * -Dshiming.test.database=postgresql} a PostgreSQL, so that the same tests run there. A closed one is emptied and used
 * again by the next test of the same schema, so that only the first test pays for the migration.
 */
public final class TestDatabase implements AutoCloseable {
    private static final Map<String, Deque<Made>> FREE = new HashMap<>();
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("shiming.test.database"));

    private final String key;
    private final String schema;
    private final Made made;

    /** What is used again. */
    private record Made(DataSource dataSource, EntityManagerFactory factory) {}

    /**
     * Takes a free database, or makes one.
     *
     * @param unit the persistence unit's name
     * @param schema the schema
     * @param changeLog the change log among the test's class path
     */
    public TestDatabase(String unit, String schema, String changeLog) {
        this.key = unit + " " + schema + " " + changeLog;
        this.schema = schema;
        Made free;
        synchronized (FREE) {
            free = FREE.computeIfAbsent(key, k -> new ArrayDeque<>()).poll();
        }
        this.made = free == null ? make(unit, schema, changeLog) : free;
        if (free != null) {
            clear();
        }
    }

    /** @return transactions over it */
    public Tx tx() {
        return new Tx(made.factory());
    }

    /** @return its entity managers */
    public EntityManagerFactory factory() {
        return made.factory();
    }

    /** @return its connections */
    public DataSource dataSource() {
        return made.dataSource();
    }

    @Override
    public void close() {
        made.factory().getCache().evictAll();
        synchronized (FREE) {
            FREE.get(key).push(made);
        }
    }

    private static Made make(String unit, String schema, String changeLog) {
        DataSource dataSource = POSTGRESQL ? postgresql() : derby();
        try {
            Migrator.migrate(dataSource, schema, changeLog, TestDatabase.class.getClassLoader());
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException("the migration failed", failure);
        }
        return new Made(dataSource, new PersistenceProviderImpl().createEntityManagerFactory(unit,
                Map.of("openjpa.ConnectionFactory", dataSource, "javax.persistence.nonJtaDataSource", "",
                        "openjpa.jdbc.DBDictionary", POSTGRESQL ? "postgres" : "derby", "openjpa.Log", "slf4j")));
    }

    private static DataSource derby() {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:" + UUID.randomUUID());
        dataSource.setCreateDatabase("create");
        return dataSource;
    }

    private static DataSource postgresql() {
        PostgresServer.Database database = PostgresServer.shared().database();
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        return dataSource;
    }

    private void clear() {
        String name = POSTGRESQL ? schema : schema.toUpperCase(Locale.ROOT);
        try (Connection connection = made.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getTables(null, name, "%", new String[]{"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                if ("FEED_HEAD".equalsIgnoreCase(table)) {
                    statement.executeUpdate("UPDATE " + name + ".FEED_HEAD SET POSITION = 0");
                } else if (!table.toUpperCase(Locale.ROOT).startsWith("DATABASECHANGELOG")) {
                    statement.executeUpdate("DELETE FROM " + name + "." + table);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database could not be emptied", failure);
        }
    }
}
