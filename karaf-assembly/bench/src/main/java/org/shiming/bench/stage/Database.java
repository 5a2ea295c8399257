package org.shiming.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.shiming.bench.machine.Machine;
import org.shiming.itests.running.PostgresServer;

/** Where a stage keeps its data; one for the product and another for the floor. */
public sealed interface Database extends AutoCloseable permits Database.Derby, Database.Postgres {
    /** The product's etc/ file that names the database. */
    String FILE = "etc/org.ops4j.datasource-shiming.cfg";

    /** Its name in the report. */
    String name();

    /** Makes the product in this folder use it. */
    void configure(Path home) throws IOException;

    /** Address, user and password for the floor. */
    List<String> floor(Path folder);

    /** The product's data. With Derby only while the product is stopped. */
    Connection product(Path home) throws SQLException;

    /** Lets the product have its data back. */
    void release(Path home);

    /** CPU seconds of a database server, 0 without one. */
    double cpu(Machine machine);

    @Override
    void close();

    /** Embedded, as the distribution comes. */
    record Derby() implements Database {
        @Override
        public String name() {
            return "Derby";
        }

        @Override
        public void configure(Path home) {
            // The distribution's default.
        }

        @Override
        public List<String> floor(Path folder) {
            return List.of("jdbc:derby:" + folder.resolve("derby") + ";create=true", "", "");
        }

        @Override
        public Connection product(Path home) throws SQLException {
            return DriverManager.getConnection("jdbc:derby:" + home.resolve("data/derby/shiming"));
        }

        @Override
        public void release(Path home) {
            try {
                DriverManager.getConnection("jdbc:derby:" + home.resolve("data/derby/shiming") + ";shutdown=true");
                throw new IllegalStateException("Derby did not say that it is shut down");
            } catch (SQLException said) {
                // Derby reports success this way.
                if (!"08006".equals(said.getSQLState())) {
                    throw new IllegalStateException("Derby was not shut down", said);
                }
            }
        }

        @Override
        public double cpu(Machine machine) {
            return 0;
        }

        @Override
        public void close() {
            // Part of the processes that use it.
        }
    }

    /** A server of the bench's own. */
    record Postgres(PostgresServer server) implements Database {
        private static final String PRODUCT = "shiming";
        private static final String FLOOR = "floor";

        /** Starts one, with two empty databases. */
        public static Postgres start() {
            PostgresServer server = PostgresServer.start();
            server.create(PRODUCT);
            server.create(FLOOR);
            return new Postgres(server);
        }

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public void configure(Path home) throws IOException {
            Path file = home.resolve(FILE);
            List<String> kept = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("dataSourceName") || line.matches("(pool|jdbc\\.).*")).toList();
            Files.writeString(file, String.join("\n", kept) + """

                    osgi.jdbc.driver.name = PostgreSQL JDBC Driver
                    url = %s?connectTimeout=3&socketTimeout=30&tcpKeepAlive=true
                    user = %s
                    password = %s
                    """.formatted(server.url(PRODUCT), PostgresServer.USER, server.password()));
        }

        @Override
        public List<String> floor(Path folder) {
            return List.of(server.url(FLOOR), PostgresServer.USER, server.password());
        }

        @Override
        public Connection product(Path home) throws SQLException {
            return DriverManager.getConnection(server.url(PRODUCT), PostgresServer.USER, server.password());
        }

        @Override
        public void release(Path home) {
            // A server serves both.
        }

        @Override
        public double cpu(Machine machine) {
            return machine.family(server.pid());
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
