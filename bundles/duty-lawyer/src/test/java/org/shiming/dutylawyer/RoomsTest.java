package org.shiming.dutylawyer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.Test;

/** The rooms of the bundle and who may see whom. */
public class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/org/shiming/dutylawyer");

    @Test
    public void rulesSeeOnlyTheJdkAndTheApisValues() throws IOException {
        assertEquals(List.of(), imports("domain", name -> !name.startsWith("java.")
                && !name.startsWith("org.shiming.api.") && !name.startsWith("org.shiming.dutylawyer.domain.")));
    }

    @Test
    public void storeAndContractNeverSeeEachOther() throws IOException {
        assertEquals(List.of(), imports("store", name -> name.startsWith("org.shiming.dutylawyer.ws.")
                || name.startsWith("org.shiming.dutylawyer.app.") || name.startsWith("javax.ws.")));
        assertEquals(List.of(), imports("ws", name -> name.startsWith("org.shiming.dutylawyer.store.")
                || name.startsWith("javax.persistence.") || name.startsWith("org.shiming.support.tx.")));
    }

    @Test
    public void screensAreDataOnly() throws IOException {
        assertEquals(List.of(), imports("screen",
                name -> !name.startsWith("java.util.") && !name.startsWith("org.shiming.api.")
                        && !name.startsWith("org.osgi.")));
    }

    private static List<String> imports(String room, Predicate<String> forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(room))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(room, sources.isEmpty());
            for (Path file : sources) {
                Files.readAllLines(file).stream().filter(line -> line.startsWith("import "))
                        .map(line -> line.replaceFirst("import (static )?", "").replace(";", "")).filter(forbidden)
                        .forEach(name -> found.add(file.getFileName() + " " + name));
            }
        }
        return found;
    }
}
