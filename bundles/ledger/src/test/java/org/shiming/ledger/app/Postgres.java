package org.shiming.ledger.app;

import java.sql.SQLException;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.postgresql.ds.PGSimpleDataSource;
import org.shiming.support.schema.Migrator;

/** The ledger's schema on a PostgreSQL, for the bench. */
final class Postgres {
    private Postgres() {}

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
}
