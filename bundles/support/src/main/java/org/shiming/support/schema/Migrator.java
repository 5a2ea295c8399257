package org.shiming.support.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a bundle's schema up to date off the activation path, then registers {@link SchemaReady}. Forward only,
 * checksummed by Liquibase; while the database is away it tries again every few seconds.
 */
public final class Migrator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
    private static final int RETRY_SECONDS = 3;

    private final BundleContext bundle;
    private final DataSource dataSource;
    private final String schema;
    private final String changeLog;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread worker;
    private volatile ServiceRegistration<SchemaReady> registration;

    /**
     * Starts the migration.
     *
     * @param bundle the bundle whose schema it is
     * @param dataSource the suite's data source
     * @param schema the schema's name, lower case
     * @param changeLog the change log's path among the bundle's resources
     */
    public Migrator(BundleContext bundle, DataSource dataSource, String schema, String changeLog) {
        this.bundle = bundle;
        this.dataSource = dataSource;
        this.schema = schema;
        this.changeLog = changeLog;
        this.worker = new Thread(this::work, "shiming-migrate-" + schema);
        this.worker.setDaemon(true);
        this.worker.setUncaughtExceptionHandler((thread, broken) -> LOG
                .error("schema {} cannot be brought up to date; the bundle stays without it", schema, broken));
        this.worker.start();
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            worker.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ServiceRegistration<SchemaReady> registered = registration;
        if (registered != null) {
            registered.unregister();
        }
    }

    private void work() {
        boolean told = false;
        while (stop.getCount() > 0) {
            try {
                migrate(dataSource, schema, changeLog, getClass().getClassLoader());
                register();
                return;
            } catch (SQLException | LiquibaseException trouble) {
                if (!told) {
                    LOG.error("schema {} could not be brought up to date, trying again every {} s", schema,
                            RETRY_SECONDS, trouble);
                    told = true;
                }
            }
            try {
                stop.await(RETRY_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void register() {
        if (stop.getCount() > 0) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put("schema", schema);
            registration = bundle.registerService(SchemaReady.class, () -> schema, properties);
            LOG.info("schema {} is up to date", schema);
        }
    }

    /**
     * Brings a schema up to date now; for tests and for the worker.
     *
     * @param dataSource the data source
     * @param schema the schema's name
     * @param changeLog the change log's path
     * @param resources the class loader that holds the change log
     * @throws SQLException if the database does not answer
     * @throws LiquibaseException if a change fails or a checksum differs
     */
    public static void migrate(DataSource dataSource, String schema, String changeLog, ClassLoader resources)
            throws SQLException, LiquibaseException {
        synchronized (Liquibase.class) {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(Liquibase.class.getClassLoader());
            try (Connection connection = dataSource.getConnection()) {
                createSchema(connection, schema);
                update(connection, schema, changeLog, resources);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }

    private static void update(Connection connection, String schema, String changeLog, ClassLoader resources)
            throws SQLException, LiquibaseException {
        Connection seen = DerbyNames.understood(connection);
        Database database = DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(seen));
        boolean derby = database instanceof DerbyDatabase;
        if (derby) {
            ((DerbyDatabase) database).setShutdownEmbeddedDerby(false);
        }
        String name = derby ? schema.toUpperCase(Locale.ROOT) : schema.toLowerCase(Locale.ROOT);
        database.setDefaultSchemaName(name);
        database.setLiquibaseSchemaName(name);
        try {
            Liquibase liquibase = new Liquibase(changeLog, new ClassLoaderResourceAccessor(resources), database);
            liquibase.update(new Contexts(), new LabelExpression());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            if (!derby) {
                // Liquibase leaves its schema on the pooled connection's search path.
                try (Statement reset = connection.createStatement()) {
                    reset.execute("RESET search_path");
                }
            }
        }
    }

    private static void createSchema(Connection connection, String schema) throws SQLException {
        String name = schema.toUpperCase(Locale.ROOT);
        boolean there = false;
        try (var schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                there |= schemas.getString(1).equalsIgnoreCase(name);
            }
        }
        if (!there) {
            try (Statement create = connection.createStatement()) {
                create.execute("CREATE SCHEMA " + name);
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
