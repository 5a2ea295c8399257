package org.shiming.itests;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;
import org.shiming.support.testing.PostgresServer;

/** The same suite on PostgreSQL, chosen by one file in etc/. */
public class PostgresIT {
    private static PostgresServer server;
    private static PostgresServer.Database database;
    private static RunningDistribution distribution;

    @BeforeClass
    public static void start() {
        server = new PostgresServer();
        database = server.database();
        distribution = Unpacking.named("postgres").withDemo()
                .onPostgres(database.url(), database.user(), database.password()).start();
    }

    @AfterClass
    public static void stop() {
        if (distribution != null) {
            distribution.close();
        }
        server.close();
    }

    @Test
    public void theMainJobStandsInTheLedgerOnce() {
        MainJob job = new MainJob(distribution);
        LedgerReader ledger = new LedgerReader(distribution);
        ledger.assertHoldsOnce(job.explainNext());
        ledger.assertWhole();
        String verified = distribution.shell().run("shiming:ledger-verify");
        assertTrue(verified, verified.contains("完好 WHOLE"));
    }

    @Test
    public void everyAcknowledgedWriteSurvivesSigkill() throws InterruptedException {
        new KillDrill(distribution).run();
    }

    @Test
    public void everySchemaIsThereAndTheEmbeddedDatabaseIsNot() throws SQLException {
        Set<String> schemas = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                ResultSet rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        assertTrue(schemas.toString(),
                schemas.containsAll(Set.of("sm_matters", "sm_judge", "sm_ledger", "sm_casesystem", "sm_endpoint")));
        assertFalse(Files.exists(distribution.home().resolve("data/derby/shiming")));
    }
}
