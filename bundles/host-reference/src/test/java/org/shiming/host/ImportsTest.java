package org.shiming.host;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Who may know whom, read from the sources. */
public class ImportsTest {
    private static final Path MAIN = Path.of("src/main/java/org/shiming/host");

    private static List<String> imports(String room) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            return files.filter(f -> f.toString().endsWith(".java")).flatMap(ImportsTest::lines)
                    .filter(line -> line.startsWith("import ")).map(line -> line.replaceFirst("import (static )?", ""))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void none(String room, String... forbidden) throws IOException {
        for (String line : imports(room)) {
            for (String start : forbidden) {
                assertTrue(room + " imports " + line, !line.startsWith(start));
            }
        }
    }

    @Test
    public void theHostKnowsNothingOfTheSuite() throws IOException {
        for (String line : imports("")) {
            assertTrue(line, !line.startsWith("org.shiming.") || line.startsWith("org.shiming.host."));
        }
    }

    @Test
    public void theDomainKnowsOnlyTheJdk() throws IOException {
        for (String line : imports("domain")) {
            assertTrue(line, line.startsWith("java.") || line.startsWith("javax.crypto.")
                    || line.startsWith("org.shiming.host.domain."));
        }
    }

    @Test
    public void theStoreKnowsNeitherWireNorScreen() throws IOException {
        none("store", "org.shiming.host.ws", "org.shiming.host.screen", "org.shiming.host.app", "javax.servlet");
    }

    @Test
    public void theWireWritesNoSql() throws IOException {
        none("ws", "java.sql", "javax.sql", "org.shiming.host.screen", "org.shiming.host.demo");
        none("screen", "java.sql", "javax.sql", "org.shiming.host.ws", "org.shiming.host.demo");
    }

    @Test
    public void demoDataKnowOnlyTheDomain() throws IOException {
        none("demo", "org.shiming.host.store", "org.shiming.host.app", "org.shiming.host.ws", "java.sql");
    }
}
