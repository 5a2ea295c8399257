package org.shiming.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.BeforeClass;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The Blueprint file against the classes it names and the configuration it reads: it is the one thing javac misses. */
public class BlueprintTest {
    private static final String FILE = "/OSGI-INF/blueprint/host.xml";
    private static final Path CONFIG = Path.of("../../config/demo");
    private static String source;
    private static List<Element> elements;

    @BeforeClass
    public static void read() throws Exception {
        try (InputStream in = BlueprintTest.class.getResourceAsStream(FILE)) {
            source = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BlueprintTest.class.getResourceAsStream(FILE));
        elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    private static List<Element> beans() {
        return elements.stream().filter(e -> "bean".equals(e.getTagName()) && e.hasAttribute("class")).toList();
    }

    private static List<Element> arguments(Element bean) {
        List<Element> arguments = new ArrayList<>();
        for (Node child = bean.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "argument".equals(element.getTagName())) {
                arguments.add(element);
            }
        }
        return arguments;
    }

    private static Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\$\\{([a-zA-Z]+)}").matcher(source);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> defaults() {
        Set<String> names = new TreeSet<>();
        elements.stream().filter(e -> "cm:property".equals(e.getTagName()))
                .forEach(e -> names.add(e.getAttribute("name")));
        return names;
    }

    private static Properties configured() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(CONFIG.resolve("org.shiming.host.cfg"))) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    public void everyBeanHasAConstructorForItsArguments() throws Exception {
        for (Element bean : beans()) {
            Class<?> type = Class.forName(bean.getAttribute("class"));
            assertTrue(type + " is not public", java.lang.reflect.Modifier.isPublic(type.getModifiers()));
            int given = arguments(bean).size();
            if (bean.hasAttribute("factory-method")) {
                assertTrue(Arrays.stream(type.getMethods()).anyMatch(
                        m -> m.getName().equals(bean.getAttribute("factory-method"))
                                && m.getParameterCount() == given));
            } else {
                assertTrue(type + " with " + given + " arguments",
                        Arrays.stream(type.getConstructors()).anyMatch(c -> c.getParameterCount() == given));
            }
        }
        assertTrue(beans().size() >= 18);
    }

    @Test
    public void lifecycleMethodsAreThere() throws Exception {
        for (Element bean : beans()) {
            for (String attribute : new String[]{"init-method", "destroy-method"}) {
                if (bean.hasAttribute(attribute)) {
                    Class.forName(bean.getAttribute("class")).getMethod(bean.getAttribute(attribute));
                }
            }
        }
        assertTrue(source.contains("init-method=\"start\" destroy-method=\"stop\""));
    }

    @Test
    public void everyReferenceNamesSomething() {
        Set<String> ids = new TreeSet<>();
        elements.forEach(e -> ids.add(e.getAttribute("id")));
        for (Element element : elements) {
            for (String attribute : new String[]{"ref", "depends-on", "factory-ref"}) {
                assertTrue(element.getAttribute(attribute), !element.hasAttribute(attribute)
                        || ids.contains(element.getAttribute(attribute)));
            }
        }
        assertTrue(ids.contains("caseSystem"));
    }

    @Test
    public void beansAreDeclaredBeforeTheyAreUsedSoThatTheOrderOfStartingIsPlain() {
        Set<String> seen = new TreeSet<>();
        for (Element element : elements) {
            if ("argument".equals(element.getTagName()) && element.hasAttribute("ref")) {
                assertTrue(element.getAttribute("ref"), seen.contains(element.getAttribute("ref")));
            }
            seen.add(element.getAttribute("id"));
        }
    }

    @Test
    public void classNamesFitBlueprintsSchema() {
        beans().forEach(b -> assertFalse(b.getAttribute("class"), b.getAttribute("class").contains("$")));
    }

    @Test
    public void everyPlaceholderHasADefaultAndEveryDefaultIsUsed() {
        assertEquals(defaults(), placeholders());
    }

    @Test
    public void theConfigurationFileNamesEveryKeyAndNoOther() throws IOException {
        assertEquals(defaults(), new TreeSet<>(configured().stringPropertyNames()));
    }

    @Test
    public void defaultsHoldNoPassword() {
        for (Element property : elements) {
            String name = property.getAttribute("name");
            if ("cm:property".equals(property.getTagName())
                    && name.toLowerCase(java.util.Locale.ROOT).contains("password")) {
                assertEquals(name, "", property.getAttribute("value"));
            }
        }
    }

    @Test
    public void theDemoValuesAreGood() throws IOException {
        Properties demo = configured();
        java.time.LocalDate.parse(demo.getProperty("baseDate"));
        assertTrue(Integer.parseInt(demo.getProperty("reportDays")) >= 0);
        assertEquals("豫0481", demo.getProperty("suiteCourt"));
        assertTrue(org.shiming.host.domain.Passwords.matches("Shiming-to-host-2026",
                demo.getProperty("wsPasswordHash")));
        assertTrue("run puts its own port in", demo.getProperty("suiteUrl").contains("8181"));
    }

    @Test
    public void theSoapServiceLivesBesideTheUserInterface() throws IOException {
        assertTrue(source.contains("value=\"/host/*\"") && source.contains("address=\"/cases\""));
        String cxf = Files.readString(CONFIG.resolve("org.apache.cxf.osgi.cfg"));
        assertTrue(cxf, cxf.contains("org.apache.cxf.servlet.context = /host/ws"));
    }
}
