package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/**
 * Hostile callers against the running distribution: rows 25 to 31 and 47 of the reliability table, and the mitigations
 * of what is open in CXF, Karaf and Jetty. The finer cases stand in the tests of door and endpoint.
 */
public class HttpSecurityIT {
    private static final String LIST = "/shiming/json/matters/openMatters";
    private static final String SOAP = "/shiming/soap/matters";
    /** Far more than a refusal takes on a busy machine, far less than working through what is refused. */
    private static final long HANGS = Duration.ofSeconds(20).toNanos();

    private static RunningDistribution distribution;
    private static Answers host;
    private static ServerSocket trap;

    @BeforeClass
    public static void start() throws IOException {
        distribution = Unpacking.named("http-security").withDemo().start();
        host = distribution.answers().as("court-host", "Host-to-shiming-2026");
        distribution.await("the system user", Duration.ofSeconds(60), () -> host.get(LIST).statusCode() == 200);
        trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        trap.setSoTimeout(500);
    }

    @AfterClass
    public static void stop() throws IOException {
        trap.close();
        distribution.close();
    }

    private static String envelope(String header, String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"urn:shiming:matters:1\">"
                + "<s:Header>" + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    private static void refused(String code, String message) {
        long began = System.nanoTime();
        HttpResponse<String> answer = host.postSoap(SOAP, message);
        assertTrue("refused, not worked through", System.nanoTime() - began < HANGS);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("<f:code>" + code + "</f:code>"));
        assertFalse(answer.body(), answer.body().contains("xception") || answer.body().contains("root:"));
    }

    private static String away(String path) {
        return "http://127.0.0.1:" + trap.getLocalPort() + path;
    }

    private static Socket slow(String head) throws IOException {
        Socket socket = new Socket("127.0.0.1", distribution.address().getPort());
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @Test
    public void nothingOfAMessageMakesTheSuiteReadAFileOrCallOut() {
        String call = envelope("", "<t:timeline><caseNumber>&x;</caseNumber></t:timeline>");
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + call);
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + away("/x") + "\">]>" + call);
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + away("/x.dtd") + "\"> %x;]>" + call);
        host.postSoap(SOAP, envelope("<a:ReplyTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>"
                + away("/r") + "</a:Address></a:ReplyTo>", "<t:nothing/>"));
        assertEquals(405, host.get(SOAP + "?wsdl=" + away("/x.wsdl")).statusCode());
        assertThrows(SocketTimeoutException.class, trap::accept);
    }

    @Test
    public void blowUpsDepthAndNumberAreRefusedAtOnce() {
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>"
                + envelope("", "<t:x>" + "&a;".repeat(10_000) + "</t:x>"));
        refused("XML_TOO_COMPLEX", envelope("<a>".repeat(10_000) + "</a>".repeat(10_000), "<t:x/>"));
        refused("XML_TOO_COMPLEX", envelope("<x:a xmlns:x=\"urn:x\"/>".repeat(60_000), "<t:x/>"));
        assertEquals(413, host.postSoap(SOAP, envelope("", "<t:x>" + "x".repeat(3_000_000) + "</t:x>")).statusCode());
        assertEquals(415, host.post(SOAP, "multipart/related; boundary=b", "--b--").statusCode());
    }

    @Test
    public void slowSendersDoNotDrainThePool() throws IOException {
        String token = Base64.getEncoder().encodeToString("court-host:Host-to-shiming-2026".getBytes());
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            slow.add(slow("POST /shiming/json/matters/openMatter HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + token
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + (i % 2 == 0 ? 1_000 : 500_000)
                    + "\r\n\r\n{"));
        }
        long began = System.nanoTime();
        assertEquals(200, host.get(LIST).statusCode());
        assertEquals(400, host.postJson("/shiming/json/matters/openMatter", "{}").statusCode());
        assertTrue("served beside 150 that dawdle", System.nanoTime() - began < HANGS);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    public void hugeHeadersAndDoubtfulFramesAreRefused() throws IOException {
        String[] heads = {"X: " + "a".repeat(100_000) + "\r\n", "Content-Length: 1\r\nContent-Length: 2\r\n",
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nX-Forwarded-For: 10.0.0.9\r\nContent-Type: application/json\r\n"};
        for (String head : heads) {
            try (Socket socket = slow("POST /shiming/login HTTP/1.1\r\nHost: x\r\n" + head + "\r\n1;x=y\r\n{")) {
                socket.setSoTimeout(5_000);
                String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
                assertTrue(answer, answer.startsWith("HTTP/1.1 4"));
            }
        }
    }

    @Test
    public void guessingIsSlowedDownAndOthersAreNot() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(distribution.answers().as("guessed", "password" + i).get(LIST).statusCode());
        }
        assertEquals(List.of(401, 401, 401, 401, 401, 429, 429, 429), answers);
        assertEquals(200, host.get(LIST).statusCode());
    }

    @Test
    public void noAnswerTellsWhatTheServerIsMadeOf() {
        for (String path : List.of("/shiming/nothing", LIST, "/shiming/json/nothing/x", "/shiming/%2e%2e/x")) {
            HttpResponse<String> answer = distribution.answers().get(path);
            assertFalse(answer.headers().map().toString(), answer.headers().firstValue("Server").isPresent());
            assertFalse(answer.body(), answer.body().contains("Jetty") || answer.body().contains("\tat "));
        }
    }

    @Test
    public void modulesWithOpenAdvisoriesAreNotInstalled() {
        String bundles = distribution.shell().run("bundle:list -t 0 -s --no-format");
        for (String module : List.of("cxf-rt-transports-jms", "cxf-rt-ws-transfer", "cxf-rt-rs-security-oauth",
                "cxf-rt-rs-security-jose", "jetty-http2", "jetty-jaspi")) {
            assertFalse(module, bundles.contains(module));
        }
        assertTrue("Woodstox enforces the limits", bundles.contains("woodstox"));
    }

    @Test
    public void secretsAreForTheOwnerOnlyAndNoPasswordIsPlain() throws IOException {
        Path etc = distribution.home().resolve("etc");
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(etc.resolve("shiming.session.key"))));
        try (Stream<String> lines = Files.lines(etc.resolve("shiming.users.properties"))) {
            assertTrue(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .allMatch(line -> line.contains("pbkdf2-sha256$") || line.contains("cert:")));
        }
    }
}
