package org.shiming.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Unpacks the built distribution into a folder and sets it up: ports, an operator, features, settings. */
public final class Unpacking {
    static final String OPERATOR = "operator";

    private final Path home;
    private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> javaOptions = new ArrayList<>();
    private final List<String> launcher = new ArrayList<>();
    private List<String> postgres = List.of();
    private boolean demo;

    private Unpacking(Path home) {
        this.home = home;
    }

    /** Into {@code target/running/<name>} of the module that runs the test; what was there is removed. */
    public static Unpacking named(String name) {
        return new Unpacking(Path.of("target/running", name).toAbsolutePath());
    }

    /** With the reference host and the demonstration's settings. */
    public Unpacking withDemo() {
        demo = true;
        return with("shiming-demo");
    }

    /** With one more feature started at boot. */
    public Unpacking with(String feature) {
        added.add(feature);
        return this;
    }

    /** Without a feature that the distribution starts by itself. */
    public Unpacking without(String feature) {
        removed.add(feature);
        return this;
    }

    /** With one line of one file in etc/ set. */
    public Unpacking set(String file, String key, String value) {
        settings.computeIfAbsent(file, name -> new LinkedHashMap<>()).put(key, value);
        return this;
    }

    /** On a PostgreSQL instead of the embedded database: the one file in etc/ edited as an operator would. */
    public Unpacking onPostgres(String url, String user, String password) {
        postgres = List.of(url, user, password);
        return this;
    }

    /** With one more option for Java. */
    public Unpacking javaOption(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Started through another program, which gets the start script and its arguments. */
    public Unpacking through(List<String> command) {
        launcher.addAll(command);
        return this;
    }

    /** Unpacks and sets up; does not start. */
    public RunningDistribution unpack() {
        try {
            clear();
            Files.createDirectories(home);
            untar();
            Ports ports = Ports.free();
            String password = UUID.randomUUID().toString();
            Settings etc = new Settings(home.resolve("etc"));
            setUp(etc, ports, password);
            return new RunningDistribution(home, ports, password, etc.services(),
                    new Launch(launcher, javaOptions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks, sets up, starts and waits until it is ready. */
    public RunningDistribution start() {
        RunningDistribution distribution = unpack();
        try {
            distribution.start();
        } catch (AssertionError e) {
            distribution.close();
            throw e;
        }
        return distribution;
    }

    private void setUp(Settings etc, Ports ports, String password) throws IOException {
        if (demo) {
            etc.overlay(Archive.demoSettings());
        }
        etc.movePort(ports.http());
        etc.put("org.apache.karaf.shell.cfg", "sshPort", Integer.toString(ports.ssh()));
        etc.put("org.apache.karaf.management.cfg", "rmiRegistryPort", Integer.toString(ports.registry()));
        etc.put("org.apache.karaf.management.cfg", "rmiServerPort", Integer.toString(ports.management()));
        etc.put("users.properties", OPERATOR, password + ",admin,manager,viewer,systembundles,ssh");
        etc.boot(added, removed);
        if (!postgres.isEmpty()) {
            etc.postgresql(postgres.get(0), postgres.get(1), postgres.get(2));
        }
        etc.putAll(settings);
    }

    private void clear() throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void untar() throws IOException {
        Process tar = new ProcessBuilder("tar", "xzf", Archive.distribution().toString(), "-C", home.toString(),
                "--strip-components=1").redirectErrorStream(true).start();
        String said = new String(tar.getInputStream().readAllBytes());
        if (tar.onExit().join().exitValue() != 0) {
            throw new IOException("could not unpack into " + home + ": " + said);
        }
    }
}
