package org.shiming.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the files themselves must hold to: the page's CSP, old browsers, and the libraries as they were vendored. */
public class SourcesTest {
    private static final Path LIB = Path.of("src/main/resources/lib");

    /** What Chromium 86 does not know, and what a strict CSP refuses. */
    private static final Map<String, Pattern> BANNED = Map.of("a style attribute", Pattern.compile("\\sstyle=[\"$]"),
            "innerHTML", Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write"), "a style element",
            Pattern.compile("<style"), "newer JavaScript",
            Pattern.compile("\\.at\\(|structuredClone|Object\\.hasOwn|AbortSignal\\.timeout|randomUUID\\("),
            "newer CSS",
            Pattern.compile(":has\\(|:is\\(|:where\\(|[^-\\w(]inset:|@layer|@container|aspect-ratio|margin-inline:"),
            "an address outside", Pattern.compile("https?://"), "an evaluated text",
            Pattern.compile("\\beval\\(|new Function\\("));

    @Test
    public void theKitHoldsToTheContentPolicyAndToOldBrowsers() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : handWritten()) {
            String source = Files.readString(file);
            BANNED.forEach((what, pattern) -> {
                if (pattern.matcher(source).find()) {
                    found.add(file + " has " + what);
                }
            });
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void everyModuleIsCheckedForTypesAndNotTooLong() throws IOException {
        for (Path file : handWritten()) {
            List<String> lines = Files.readAllLines(file);
            assertEquals(file.toString(), "// @ts-check", lines.get(0));
            assertTrue(file + " has " + lines.size() + " lines", lines.size() <= 300);
        }
    }

    @Test
    public void theVendoredFilesAreThoseOfTheManifest() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(LIB.resolve("vendor/manifest.json").toFile());
        Set<String> listed = new TreeSet<>(Set.of("manifest.json"));
        for (Iterator<Map.Entry<String, JsonNode>> each = manifest.get("sha256").fields(); each.hasNext();) {
            Map.Entry<String, JsonNode> file = each.next();
            byte[] content = Files.readAllBytes(LIB.resolve("vendor").resolve(file.getKey()));
            assertEquals(file.getKey(), file.getValue().asText(),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            listed.add(file.getKey());
        }
        try (Stream<Path> there = Files.list(LIB.resolve("vendor"))) {
            assertEquals(listed, new TreeSet<>(there.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    public void everyVendoredPackageHasAVersionAndAFreeLicence() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(LIB.resolve("vendor/manifest.json").toFile());
        String texts = Files.readString(LIB.resolve("vendor/LICENSES.txt"));
        for (JsonNode each : manifest.get("packages")) {
            String name = each.get("name").asText();
            assertTrue(name,
                    Set.of("Apache-2.0", "BSD-3-Clause", "MIT", "0BSD").contains(each.get("license").asText()));
            assertTrue(name, texts.contains(name + " " + each.get("version").asText()));
            if (name.startsWith("@vaadin/")) {
                assertEquals(name, "24.9.10", each.get("version").asText());
            }
        }
    }

    @Test
    public void everyServletHasANameOfItsOwn() throws IOException {
        List<String> names = new ArrayList<>();
        Pattern pattern = Pattern.compile("osgi\\.http\\.whiteboard\\.servlet\\.name=([\\w-]+)");
        try (Stream<Path> servlets = Files.list(Path.of("src/main/java/org/shiming/screens/ws"))) {
            for (Path file : servlets.filter(each -> each.toString().endsWith("Servlet.java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                assertTrue(file.toString(), matcher.find());
                names.add(matcher.group(1));
            }
        }
        assertEquals(names.size(), new TreeSet<>(names).size());
        assertFalse(names.isEmpty());
    }

    private static List<Path> handWritten() throws IOException {
        try (Stream<Path> files = Files.walk(LIB)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.startsWith(LIB.resolve("vendor"))).toList();
        }
    }
}
