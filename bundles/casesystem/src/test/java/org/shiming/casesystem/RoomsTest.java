package org.shiming.casesystem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rooms keep to themselves, and the Blueprint files name what exists. */
public class RoomsTest {
    private static final String OWN = "import org.shiming.casesystem.";

    @Test
    public void theDomainKnowsOnlyTheJdkAndTheApi() throws IOException {
        for (String line : imports("domain")) {
            assertTrue(line, line.startsWith("import java.") || line.startsWith("import org.shiming.api.")
                    || line.startsWith(OWN + "domain."));
        }
    }

    @Test
    public void storeAndWsNeverMeet() throws IOException {
        assertTrue(imports("store").stream().noneMatch(i -> i.contains(".ws.") || i.contains(".host.")));
        assertTrue(imports("ws").stream().noneMatch(i -> i.contains(".store.") || i.contains("javax.persistence")));
    }

    @Test
    public void theExportedContractKnowsNothingOfTheSuite() throws IOException {
        assertTrue(imports("host").stream().noneMatch(i -> i.contains("org.shiming")));
    }

    @Test
    public void bothBlueprintFilesWireClassesThatExist() throws Exception {
        for (String file : List.of("src/main/resources/OSGI-INF/blueprint/casesystem-client.xml",
                "examples/other-court.xml")) {
            Document document = parse(file);
            assertEquals(6, document.getElementsByTagNameNS("*", "bean").item(0).getChildNodes().getLength() / 2);
            for (String[] place : new String[][]{{"bean", "class"}, {"client", "serviceClass"},
                {"service", "interface"}}) {
                NodeList found = document.getElementsByTagNameNS("*", place[0]);
                assertEquals(file + " " + place[0], 1, found.getLength());
                Class.forName(((Element) found.item(0)).getAttribute(place[1]));
            }
        }
    }

    private static Document parse(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(Path.of(file).toFile());
    }

    private static List<String> imports(String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/shiming/casesystem", room))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(room, !sources.isEmpty());
            return sources.stream().flatMap(RoomsTest::lines).filter(line -> line.startsWith("import ")).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
