package org.shiming.bench.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shiming.bench.floor.FloorServer;

/** The floor, in a process of its own with the heap that the product has. */
final class FloorProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    FloorProcess(Path folder, List<String> database) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx384m", "-Xmn48m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                FloorServer.class.getName()));
        command.addAll(database);
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(folder.resolve("floor.log").toFile()).start();
            BufferedReader said = new BufferedReader(
                    new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String first = said.readLine();
            if (first == null) {
                throw new IOException("the floor did not start: " + Files.readString(folder.resolve("floor.log")));
            }
            port = Integer.parseInt(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
