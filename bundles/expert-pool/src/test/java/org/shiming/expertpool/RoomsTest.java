package org.shiming.expertpool;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.Test;

/** The rooms keep to themselves. */
public class RoomsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/shiming/expertpool");

    @Test
    public void theDomainKnowsOnlyTheJdkAndTheApisValues() {
        assertEquals(List.of(), imports("domain", line -> !line.startsWith("import java.")
                && !line.startsWith("import static org.shiming.expertpool.domain.")
                && !line.startsWith("import org.shiming.api.")
                && !line.startsWith("import org.shiming.expertpool.domain.")));
    }

    @Test
    public void storeAndServiceDoNotKnowEachOther() {
        assertEquals(List.of(), imports("ws", line -> line.contains("expertpool.store.")));
        assertEquals(List.of(), imports("store",
                line -> line.contains("expertpool.ws.") || line.contains("expertpool.app.")));
    }

    private static List<String> imports(String room, Predicate<String> wrong) {
        try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
            return files.flatMap(RoomsTest::lines).filter(line -> line.startsWith("import ")).filter(wrong).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
