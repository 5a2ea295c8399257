package org.shiming.screens.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.osgi.framework.ServiceReference;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.api.screen.Screen.Slot;
import org.shiming.screens.TestScreen;
import org.shiming.screens.demo.DemoServer;

public class ServletsTest {
    private static final Path FILES = Path.of("src/test/resources/demo");
    private static DemoServer server;
    private static HttpClient http;

    @BeforeClass
    public static void start() throws Exception {
        server = new DemoServer(0, Path.of("src/main/resources"), FILES);
        server.install("org.shiming.demo", FILES, TestScreen.forJudges("demo-kit", "kit.js"));
        server.install("org.shiming.demo", FILES,
                new TestScreen("leaders", Slot.NAV, "<院长> & \"督办\"", Set.of(Role.COURT_LEADER), 1, "panel.js"));
        http = HttpClient.newHttpClient();
    }

    @AfterClass
    public static void stop() throws Exception {
        server.close();
    }

    @Test
    public void theRegistryIsFilteredByRoleOnTheServer() throws Exception {
        server.callAs(Role.JUDGE);
        JsonNode screens = new ObjectMapper().readTree(get("/shiming/screens").body()).get("screens");
        assertEquals(1, screens.size());
        assertEquals("demo-kit", screens.get(0).get("id").asText());
        assertEquals("nav", screens.get(0).get("slot").asText());
        server.callAs(Role.EXPERT);
        assertEquals("{\"screens\":[]}", get("/shiming/screens").body());
    }

    @Test
    public void theRegistryIsAskedEachTimeAndMostlyUnchanged() throws Exception {
        server.callAs(Role.JUDGE);
        HttpResponse<String> first = get("/shiming/screens");
        assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("/shiming/screens", "If-None-Match", tag).statusCode());
        server.callAs(Role.COURT_LEADER);
        assertEquals(200, get("/shiming/screens", "If-None-Match", tag).statusCode());
    }

    @Test
    public void aModuleIsImmutableUnderItsHash() throws Exception {
        server.callAs(Role.JUDGE);
        String module = module("demo-kit");
        HttpResponse<String> answer = get("/shiming/" + module);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        assertEquals("text/javascript;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertEquals(200, get("/shiming/" + module.replace("kit.js", "panel.js")).statusCode());
    }

    @Test
    public void noAddressLeadsOutOfTheFolder() throws Exception {
        server.callAs(Role.JUDGE);
        String folder = "/shiming/" + module("demo-kit").replace("kit.js", "");
        for (String path : new String[]{"../host.js", "%2e%2e/host.js", "..%2fhost.js", "..%5chost.js",
            "a/../../host.js",
            "%00kit.js", "kit.js%00", ".", "", "kit.js/", "//kit.js", ";x/kit.js"}) {
            assertFalse(path, raw(folder + path).contains("export"));
        }
        assertFalse(raw("/shiming/lib/1/../../m/x").contains("export"));
        assertEquals(404, get("/shiming/m/demo-kit/kit.js").statusCode());
    }

    @Test
    public void anotherRoleGetsNeitherFileNorPage() throws Exception {
        server.callAs(Role.JUDGE);
        String module = module("demo-kit");
        server.callAs(Role.EXPERT);
        assertEquals(404, get("/shiming/" + module).statusCode());
        HttpResponse<String> page = get("/shiming/page/demo-kit");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("SCREEN_NOT_FOUND"));
    }

    @Test
    public void aLineLeadsToThePresentVersionOfTheLibrary() throws Exception {
        for (String name : new String[]{"kit.js", "lit.js", "ui.js", "charts.js"}) {
            HttpResponse<String> alias = get("/shiming/lib/1/" + name);
            assertEquals("no-cache", alias.headers().firstValue("Cache-Control").orElse(""));
            Matcher line = Pattern.compile("export \\* from '\\./([^']+)';\n").matcher(alias.body());
            assertTrue(alias.body(), line.matches());
            HttpResponse<String> file = get("/shiming/lib/1/" + line.group(1));
            assertEquals(200, file.statusCode());
            assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        }
        assertEquals(404, get("/shiming/lib/1/other.js").statusCode());
        assertEquals(404, get("/shiming/lib/1/000000000000/kit.js").statusCode());
    }

    @Test
    public void theLibraryIsSentCompressed() throws Exception {
        String line = get("/shiming/lib/1/ui.js").body();
        String path = "/shiming/lib/1/" + line.substring(line.indexOf('/') + 1, line.lastIndexOf('\''));
        HttpResponse<byte[]> gzip = http.send(request(path, "Accept-Encoding", "gzip, deflate, br"),
                BodyHandlers.ofByteArray());
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue("bytes: " + gzip.body().length, gzip.body().length < 250_000);
        HttpResponse<byte[]> plain = http.send(request(path), BodyHandlers.ofByteArray());
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
        assertTrue(plain.body().length > 500_000);
    }

    @Test
    public void theLoaderIsALineToo() throws Exception {
        assertTrue(
                get("/shiming/screens/loader.js").body().matches("export \\* from '\\.\\./lib/1/\\w+/loader\\.js';\n"));
        assertTrue(get("/shiming/screens/page.js").body().matches("export \\* from '\\.\\./lib/1/\\w+/page\\.js';\n"));
    }

    @Test
    public void aPageOfItsOwnEscapesWhatItIsGiven() throws Exception {
        server.callAs(Role.COURT_LEADER);
        String html = get("/shiming/page/leaders?case=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertTrue(html, html.contains("<title>&lt;院长&gt; &amp; &quot;督办&quot;</title>"));
        assertTrue(html, html.contains("case-number=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""));
        assertFalse(html, html.contains("<script>"));
    }

    @Test
    public void aPageOfItsOwnNamesItsScreen() throws Exception {
        server.callAs(Role.JUDGE);
        String html = get("/shiming/page/demo-kit?case=%EF%BC%882025%EF%BC%89%E8%B1%AB0481%E6%B0%91%E5%88%9D1%E5%8F%B7")
                .body();
        assertTrue(html, html.contains("<shiming-screen screen-id=\"demo-kit\" case-number=\"（2025）豫0481民初1号\">"));
        assertTrue(html, html.contains("src=\"../screens/page.js\""));
    }

    @Test
    public void theBellRingsOverTheWire() throws Exception {
        HttpResponse<Stream<String>> bell = http.send(request("/shiming/screens/events"), BodyHandlers.ofLines());
        assertEquals("text/event-stream;charset=utf-8",
                bell.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        Stream<String> rings = bell.body().filter(line -> line.startsWith("event: screens"));
        Iterator<String> each = rings.iterator();
        assertEquals("event: screens", each.next());
        ServiceReference<Screen> late = server.install("org.shiming.late", FILES,
                TestScreen.forJudges("late", "panel.js"));
        assertEquals("event: screens", each.next());
        server.uninstall(late);
        assertEquals("event: screens", each.next());
        bell.body().close();
    }

    private static String module(String id) throws Exception {
        for (JsonNode screen : new ObjectMapper().readTree(get("/shiming/screens").body()).get("screens")) {
            if (screen.get("id").asText().equals(id)) {
                return screen.get("module").asText();
            }
        }
        throw new AssertionError(id + " is not listed");
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return http.send(request(path, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return (headers.length == 0 ? builder : builder.headers(headers)).build();
    }

    /** An address exactly as written, which an HTTP client would tidy up first. */
    private static String raw(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port()); InputStream in = socket.getInputStream()) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
