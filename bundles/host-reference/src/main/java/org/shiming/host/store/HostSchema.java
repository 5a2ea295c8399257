package org.shiming.host.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Makes the tables at first start and takes older ones a step on, in one transaction. */
public final class HostSchema {
    private static final int LAST_STEP = 2;
    private final Db db;

    /** @param db where */
    public HostSchema(Db db) {
        this.db = db;
    }

    /** Makes what is missing. @return whether anything was made */
    public boolean prepare() {
        return db.read(c -> {
            int step = exists(c) ? step(c) : 0;
            for (int next = step + 1; next <= LAST_STEP; next++) {
                make(c, next);
            }
            return step < LAST_STEP;
        });
    }

    private static boolean exists(Connection c) throws SQLException {
        boolean lower = c.getMetaData().storesLowerCaseIdentifiers();
        String schema = lower ? "host" : "HOST";
        String table = lower ? "schema_step" : "SCHEMA_STEP";
        try (ResultSet tables = c.getMetaData().getTables(null, schema, table, null)) {
            return tables.next();
        }
    }

    private static int step(Connection c) throws SQLException {
        return Sql.first(c, "SELECT MAX(step) FROM HOST.SCHEMA_STEP", row -> row.getInt(1)).orElseThrow();
    }

    private static void make(Connection c, int step) throws SQLException {
        boolean derby = c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).contains("derby");
        String script = script(step).replace("${text}", derby ? "CLOB" : "TEXT").replace("${bytes}",
                derby ? "BLOB(64M)" : "BYTEA");
        // PostgreSQL puts an index into its table's schema and refuses to be told so; Derby needs to be told.
        String portable = derby ? script : script.replace("CREATE INDEX HOST.", "CREATE INDEX ");
        try (Statement statement = c.createStatement()) {
            if (step == 1) {
                statement.execute("CREATE SCHEMA HOST");
            }
            for (String command : portable.split(";\\s*\\n")) {
                if (!command.isBlank()) {
                    statement.execute(command.strip());
                }
            }
        }
    }

    private static String script(int step) {
        String name = "/db/host-" + step + ".sql";
        try (InputStream in = HostSchema.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
