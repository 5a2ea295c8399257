package org.shiming.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.stream.Stream;

/** The built distribution and its neighbours, found from the folder that the test runs in. */
public final class Archive {
    private static final PathMatcher NAME = FileSystems.getDefault().getPathMatcher("glob:distribution-*.tar.gz");

    private Archive() {}

    /** The folder {@code karaf-assembly}. */
    public static Path assembly() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("karaf-assembly");
            if (Files.isDirectory(candidate.resolve("distribution"))) {
                return candidate;
            }
        }
        throw new IllegalStateException("no karaf-assembly above " + Path.of("").toAbsolutePath());
    }

    /** The packed distribution. */
    public static Path distribution() {
        Path target = assembly().resolve("distribution/target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> NAME.matches(file.getFileName())).findFirst().orElseThrow(
                    () -> new IllegalStateException("no distribution in " + target + ": build the project first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings that the demonstration adds to production's, file by file; may be empty. */
    public static Path demoSettings() {
        return assembly().resolveSibling("config/demo");
    }
}
