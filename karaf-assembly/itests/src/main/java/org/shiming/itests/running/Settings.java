package org.shiming.itests.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes into an unpacked distribution's etc/ what a test chose, the way an operator would edit it. */
final class Settings {
    private static final Pattern PLUG_IN = Pattern.compile("shiming-(?!ground|demo|all\\b)([a-z-]+)");

    private final Path etc;

    Settings(Path etc) {
        this.etc = etc;
    }

    /** Replaces the value of one key, or adds the key at the end. */
    void put(String file, String key, String value) throws IOException {
        Path path = etc.resolve(file);
        List<String> lines = Files.exists(path) ? new ArrayList<>(Files.readAllLines(path)) : new ArrayList<>();
        String line = key + " = " + value;
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\s*" + Pattern.quote(key) + "\\s*=.*")) {
                at = i;
            }
        }
        if (at >= 0) {
            lines.set(at, line);
        } else {
            lines.add(line);
        }
        Files.write(path, lines);
    }

    void putAll(Map<String, Map<String, String>> byFile) throws IOException {
        for (Map.Entry<String, Map<String, String>> file : byFile.entrySet()) {
            for (Map.Entry<String, String> entry : file.getValue().entrySet()) {
                put(file.getKey(), entry.getKey(), entry.getValue());
            }
        }
    }

    /** Edits the data source's file as its own comment tells: the first block out, the second in. */
    void postgresql(String url, String user, String password) throws IOException {
        Path path = etc.resolve("org.ops4j.datasource-shiming.cfg");
        String text = Files.readString(path)
                .replaceAll("(?m)^(?=osgi\\.jdbc\\.driver\\.name = derby|databaseName =|createDatabase =)", "#")
                .replaceAll("(?m)^#(?=osgi\\.jdbc\\.driver\\.name = PostgreSQL|url =|user =|password =)", "")
                .replaceAll("jdbc:postgresql://[^?\\s]+", url);
        Files.writeString(path, text);
        put(path.getFileName().toString(), "user", user);
        put(path.getFileName().toString(), "password", password);
    }

    void overlay(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(etc.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    /** The suite's own files name the port 8181 wherever they mean "here". */
    void movePort(int port) throws IOException {
        try (Stream<Path> files = Files.list(etc)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("org.shiming.") || name.equals("org.ops4j.pax.web.cfg")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    Files.writeString(file, text.replaceAll("\\b8181\\b", Integer.toString(port)));
                }
            }
        }
    }

    /** Puts features among those that start by themselves, or takes them out. */
    void boot(List<String> added, List<String> removed) throws IOException {
        Path path = etc.resolve("org.apache.karaf.features.cfg");
        String text = Files.readString(path);
        for (String feature : removed) {
            text = text.replaceAll(Pattern.quote(feature) + "/[^,\\s]+,?", "");
        }
        Matcher first = Pattern.compile("featuresBoot\\s*=\\s*\\\\?\\s*").matcher(text);
        if (!first.find()) {
            throw new IllegalStateException("no featuresBoot in " + path);
        }
        StringBuilder wanted = new StringBuilder();
        added.forEach(feature -> wanted.append(feature).append(", "));
        text = text.substring(0, first.end()) + wanted + text.substring(first.end());
        Files.writeString(path, text.replaceAll(",\\s*\\\\?\\s*(\\R\\s*\\R|\\z)", "$1"));
    }

    /** The kernel, and the service that each plug-in started at boot offers under its own name. */
    Set<String> services() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("matters"));
        Matcher feature = PLUG_IN.matcher(Files.readString(etc.resolve("org.apache.karaf.features.cfg")));
        while (feature.find()) {
            names.add(feature.group(1));
        }
        return names;
    }
}
