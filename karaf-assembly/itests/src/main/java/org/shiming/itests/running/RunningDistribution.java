package org.shiming.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One unpacked distribution and its process. Not for several threads, except {@link #answers()} and {@link #shell()}.
 * Made by {@link Unpacking}.
 */
public final class RunningDistribution implements AutoCloseable {
    /** How long a start may take on a busy machine. */
    public static final Duration UP = Duration.ofMinutes(5);
    private static final Duration DOWN = Duration.ofMinutes(1);
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Path home;
    private final Ports ports;
    private final String password;
    private final Set<String> expected;
    private final Launch launch;
    private Process process;

    RunningDistribution(Path home, Ports ports, String password, Set<String> expected, Launch launch) {
        this.home = home;
        this.ports = ports;
        this.password = password;
        this.expected = expected;
        this.launch = launch;
    }

    /** Starts the process and waits until health and every service answer; returns how long that took. */
    public Duration start() {
        launch();
        return awaitReady();
    }

    /** Starts the process and waits for nothing. */
    public void launch() {
        ProcessBuilder builder = launch.of(home);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until health is 200 and every published service is ACTIVE. */
    public Duration awaitReady() {
        long began = System.nanoTime();
        await("every service of the distribution", UP, this::isReady);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Whether health is 200 and the kernel, each started plug-in and all other services are ACTIVE, now. */
    public boolean isReady() {
        try {
            HttpResponse<String> health = answers().get("/shiming/health");
            HttpResponse<String> index = answers().get("/shiming/services");
            if (health.statusCode() != 200 || index.statusCode() != 200) {
                return false;
            }
            Set<String> missing = new HashSet<>(expected);
            for (JsonNode service : Answers.json(index).path("services")) {
                if (!"ACTIVE".equals(service.path("state").asText())) {
                    return false;
                }
                missing.remove(service.path("name").asText());
            }
            return missing.isEmpty();
        } catch (Answers.NoAnswer e) {
            return false;
        }
    }

    /** Waits for a condition while the process lives; the failure says what was missing and shows the log's end. */
    public void await(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (exits(LOOK_AGAIN_MILLIS)) {
                throw new AssertionError("the process ended while waiting for " + what + diagnosis());
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit + ": " + what + diagnosis());
            }
        }
    }

    /** Ends the process as a power failure would: SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Stops the process in order. */
    public void stop() {
        process.destroy();
        awaitExit();
    }

    private void awaitExit() {
        if (!exits(DOWN.toMillis())) {
            process.destroyForcibly();
            throw new AssertionError("the process did not end within " + DOWN + diagnosis());
        }
    }

    private boolean exits(long millis) {
        try {
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Requests to its HTTP port, not signed in. */
    public Answers answers() {
        return new Answers(address(), Optional.empty());
    }

    /** Its operator's shell. */
    public KarafShell shell() {
        return new KarafShell(ports.ssh(), Unpacking.OPERATOR, password);
    }

    /** Its root address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.http() + "/");
    }

    /** The folder it is unpacked in. */
    public Path home() {
        return home;
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** The end of its log, for a failure's message. */
    public String diagnosis() {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("console.log", "data/log/karaf.log")) {
            Path file = home.resolve(name);
            try {
                if (Files.exists(file)) {
                    List<String> lines = Files.readAllLines(file);
                    List<String> end = lines.subList(Math.max(0, lines.size() - 40), lines.size());
                    text.append("\n--- ").append(file).append('\n').append(String.join("\n", end));
                }
            } catch (IOException e) {
                text.append("\n--- ").append(file).append(" cannot be read: ").append(e);
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!exits(DOWN.toMillis())) {
                process.destroyForcibly();
            }
        }
    }
}
