package org.shiming.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own: made new in a temporary folder, on a free port of loopback, behind a random password, with
 * the durable defaults. PostgreSQL refuses to run as root, so root starts it as an unprivileged user.
 */
public final class PostgresServer implements AutoCloseable {
    /** The database user. */
    public static final String USER = "shiming";
    private static final long SECONDS_TO_START = 60;
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final List<String> as;
    private final int port = FreePorts.take(1).get(0);
    private final String password = UUID.randomUUID().toString();
    private Process server;

    private PostgresServer() throws IOException {
        programs = programs();
        folder = Files.createTempDirectory("shiming-postgres");
        boolean root = "root".equals(System.getProperty("user.name"));
        String user = root ? unprivileged() : "";
        as = root ? List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups") : List.of();
        Files.writeString(folder.resolve("password"), password);
        if (root) {
            finish(run(List.of("chown", "-R", user + ":" + user, folder.toString())), "chown");
        }
    }

    /** Makes a server and waits until it answers. */
    public static PostgresServer start() {
        try {
            PostgresServer made = new PostgresServer();
            try {
                made.begin();
                return made;
            } catch (IOException | RuntimeException e) {
                made.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether PostgreSQL is installed on this machine. */
    public static boolean installed() {
        try {
            return Files.isExecutable(programs().resolve("initdb"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The address of a database, as JDBC wants it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** The process that all its others descend from. */
    public long pid() {
        return server.pid();
    }

    /** Makes an empty database. */
    public void create(String database) {
        try {
            ProcessBuilder create = program("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER,
                    database);
            create.environment().put("PGPASSWORD", password);
            finish(create, "createdb");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (server != null && server.isAlive()) {
                finish(program("pg_ctl", "stop", "-D", data(), "-m", "fast", "-w"), "pg_ctl stop");
            }
            if (!Files.exists(folder)) {
                return;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        finish(program("initdb", "-D", data(), "-U", USER, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8",
                "--pwfile=" + folder.resolve("password")), "initdb");
        server = program("postgres", "-D", data(), "-p", Integer.toString(port), "-k", folder.toString(), "-c",
                "listen_addresses=127.0.0.1").redirectOutput(folder.resolve("log").toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (program("pg_isready", "-q", "-t", "1", "-h", "127.0.0.1", "-p", Integer.toString(port)).start().onExit()
                .join().exitValue() != 0) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IOException("PostgreSQL did not start: " + Files.readString(folder.resolve("log")));
            }
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private ProcessBuilder program(String name, String... arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        return run(command).directory(folder.toFile());
    }

    private static ProcessBuilder run(List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static void finish(ProcessBuilder builder, String what) throws IOException {
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(what + " failed: " + said);
        }
    }

    private static String unprivileged() throws IOException {
        return new ProcessBuilder("id", "-u", "postgres").redirectErrorStream(true).start().onExit().join()
                .exitValue() == 0 ? "postgres" : "nobody";
    }

    /** Debian keeps the programs out of the path, version by version; the newest is taken. */
    private static Path programs() throws IOException {
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                Path newest = versions.max(Comparator.comparingInt(PostgresServer::version)).orElse(DEBIAN);
                return newest.resolve("bin");
            }
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(FileSystems.getDefault().getPath(folder, "initdb"))) {
                return Path.of(folder);
            }
        }
        throw new IOException("PostgreSQL is not installed: apt-get install postgresql");
    }

    private static int version(Path folder) {
        String name = folder.getFileName().toString();
        return name.chars().allMatch(Character::isDigit) ? Integer.parseInt(name) : 0;
    }
}
