package org.shiming.host.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The demo data that lie in this bundle. */
final class Resources {
    private Resources() {}

    /** Lines that are neither blank nor a comment. */
    static List<String> data(String name) {
        return lines(name).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** All lines; a name ending in .gz is unpacked. */
    static List<String> lines(String name) {
        try (InputStream raw = Resources.class.getResourceAsStream("/demo/" + name)) {
            if (raw == null) {
                throw new IllegalStateException("No demo data " + name);
            }
            InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo data " + name, e);
        }
    }
}
