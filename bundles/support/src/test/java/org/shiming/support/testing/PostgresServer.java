package org.shiming.support.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the test's own: a new cluster in the temporary folder, on a free port of loopback, with a password.
 * PostgreSQL refuses to run as root, so there it runs as an unprivileged user. Gone when it is closed, or with the JVM.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String SUPERUSER = "superuser";
    private static final String USER = "shiming";
    private static final String NOBODY = "nobody";
    private static PostgresServer shared;

    private final Path bin;
    private final Path folder;
    private final List<String> as;
    private final int port;
    private final String password = UUID.randomUUID().toString();

    /**
     * A database of it.
     *
     * @param url the address for JDBC
     * @param user who owns it
     * @param password that user's
     */
    public record Database(String url, String user, String password) {}

    /** Makes and starts it, with the durable defaults. */
    public PostgresServer() {
        this("");
    }

    private PostgresServer(String options) {
        try {
            bin = bin();
            folder = Files.createTempDirectory("shiming-postgres");
            as = unprivileged();
            port = freePort();
            Path secret = Files.writeString(folder.resolve("password"), password);
            if (!as.isEmpty()) {
                run(List.of("chown", "-R", NOBODY, folder.toString()));
            }
            run(tool("initdb", "-D", data(), "-U", SUPERUSER, "-E", "UTF8", "--locale=C.UTF-8", "-A", "scram-sha-256",
                    "--pwfile=" + secret, "--no-sync"));
            run(tool("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" + options, "start"));
            ask("postgres", "CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** @return the one server of this JVM, for store tests: no power failure, so it need not wait for the disk */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = new PostgresServer(" -c fsync=off -c synchronous_commit=off");
        }
        return shared;
    }

    /**
     * Makes a database as an administrator would for the suite: owned by a user who may do nothing else.
     *
     * @return the new database
     */
    public Database database() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try {
            ask("postgres", "CREATE DATABASE " + name + " OWNER " + USER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password);
    }

    @Override
    public synchronized void close() {
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                run(tool("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop"));
            }
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private List<String> tool(String name, String... arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void ask(String database, String sql) throws IOException {
        run(tool("psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U",
                SUPERUSER, "-d", database, "-c", sql));
    }

    private void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("shiming-postgres", ".said");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("PGPASSWORD", password);
        int status = builder.start().onExit().join().exitValue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        if (status != 0) {
            throw new IOException(String.join(" ", command) + ": " + text);
        }
    }

    /** What a command must begin with so that it does not run as root; nothing for an ordinary user. */
    private static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups", "--")
                : List.of();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path bin() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> folders = Files.list(versions)) {
                return folders.map(version -> version.resolve("bin"))
                        .filter(folder -> Files.isExecutable(folder.resolve("initdb"))).max(Comparator.naturalOrder())
                        .orElseThrow(() -> new IOException("no initdb below " + versions));
            }
        }
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, "initdb"))) {
                return Path.of(folder);
            }
        }
        throw new IOException("no PostgreSQL server here: install the package postgresql");
    }
}
