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

/** Makes the tables at first start, in one transaction. */
public final class HostSchema {
    private static final String SCRIPT = "/db/host-1.sql";
    private final Db db;

    /** @param db where */
    public HostSchema(Db db) {
        this.db = db;
    }

    /** Makes what is missing. @return whether anything was made */
    public boolean prepare() {
        return db.read(c -> {
            if (exists(c)) {
                return false;
            }
            make(c);
            return true;
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

    private static void make(Connection c) throws SQLException {
        boolean derby = c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).contains("derby");
        String script = script().replace("${text}", derby ? "CLOB" : "TEXT").replace("${bytes}",
                derby ? "BLOB(64M)" : "BYTEA");
        // PostgreSQL puts an index into its table's schema and refuses to be told so; Derby needs to be told.
        String portable = derby ? script : script.replace("CREATE INDEX HOST.", "CREATE INDEX ");
        try (Statement statement = c.createStatement()) {
            statement.execute("CREATE SCHEMA HOST");
            for (String command : portable.split(";\\s*\\n")) {
                if (!command.isBlank()) {
                    statement.execute(command.strip());
                }
            }
        }
    }

    private static String script() {
        try (InputStream in = HostSchema.class.getResourceAsStream(SCRIPT)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SCRIPT, e);
        }
    }
}
