package org.shiming.door;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** The rooms: {@code domain} knows neither the container nor the framework, {@code spi} knows no room. */
public class ImportsTest {
    private static final Path MAIN = Path.of("src/main/java/org/shiming/door");

    private static List<String> importing(String room, String... forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    for (String name : forbidden) {
                        if (line.startsWith("import " + name)) {
                            found.add(file.getFileName() + ": " + line);
                        }
                    }
                }
            }
        }
        return found;
    }

    @Test
    public void theDomainIsPlain() throws IOException {
        assertEquals(List.of(), importing("domain", "javax.servlet", "org.osgi", "org.apache", "org.shiming.door.app",
                "org.shiming.door.web"));
    }

    @Test
    public void theSpiKnowsNoRoom() throws IOException {
        assertEquals(List.of(), importing("spi", "org.shiming.door"));
    }

    @Test
    public void theAppKnowsNotTheWeb() throws IOException {
        assertEquals(List.of(), importing("app", "org.shiming.door.web"));
    }
}
