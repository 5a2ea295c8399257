package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.postgresql.ds.PGSimpleDataSource;
import org.shiming.support.schema.Migrator;

/** A new database on a PostgreSQL named by property: the same tests there, {@code -Dshiming.test.jdbc=<url>}. */
final class Postgres implements AutoCloseable {
    static final String PROPERTY = "shiming.test.jdbc";

    private final PGSimpleDataSource dataSource;
    private final EntityManagerFactory factory;

    Postgres(String url) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        PGSimpleDataSource server = source(url);
        try (Connection connection = server.getConnection(); Statement make = connection.createStatement()) {
            make.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no PostgreSQL at " + url, failure);
        }
        dataSource = source(url);
        dataSource.setDatabaseName(name);
        factory = open(dataSource);
    }

    static EntityManagerFactory open(DataSource dataSource) {
        try {
            Migrator.migrate(dataSource, "sm_ledger", "db/sm_ledger.xml", Postgres.class.getClassLoader());
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException("the migration failed", failure);
        }
        return new PersistenceProviderImpl().createEntityManagerFactory("shiming-ledger",
                Map.of("openjpa.ConnectionFactory", dataSource, "javax.persistence.nonJtaDataSource", "",
                        "openjpa.jdbc.DBDictionary", "postgres", "openjpa.Log", "slf4j"));
    }

    static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    DataSource dataSource() {
        return dataSource;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        factory.close();
    }
}
