package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Messages that try to read files, call out, or fill the heap (reliability rows 25 to 31; CVE-2026-44417, -44618,
 * -49875, -108039): each is refused within a second, and nothing leaves this machine.
 */
public class HostileXmlTest {
    private static final long SECOND = 1_000_000_000L;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Published published;
    private static ServerSocket trap;

    @BeforeClass
    public static void publish() throws Exception {
        published = new Published(FOLDER.getRoot().toPath());
        published.publish();
        trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        trap.setSoTimeout(300);
        published.soap(Published.envelope("", "<t:nix/>"));
    }

    @AfterClass
    public static void nothingCameOut() throws Exception {
        try {
            assertThrows("an outbound connection", SocketTimeoutException.class, trap::accept);
        } finally {
            trap.close();
            published.close();
        }
    }

    private static String away(String path) {
        return "http://127.0.0.1:" + trap.getLocalPort() + path;
    }

    private static void refused(String code, String message) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = published.soap(message);
        assertTrue("within a second", System.nanoTime() - began < SECOND);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("<f:code>" + code + "</f:code>"));
        assertFalse(answer.body(), answer.body().contains("root:"));
        assertFalse(answer.body(), answer.body().contains("xception"));
    }

    private static String find(String inside) {
        return Published.envelope("", "<t:find><caseNumber>" + inside + "</caseNumber></t:find>");
    }

    private static String put(String inside) {
        return Published.envelope("", "<t:put><request><messageId>m</messageId>" + inside + "</request></t:put>");
    }

    @Test
    public void anExternalEntityOfAFileIsRefused() throws Exception {
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + find("&x;"));
    }

    @Test
    public void anExternalEntityOverHttpIsRefused() throws Exception {
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + away("/x") + "\">]>" + find("&x;"));
        refused("DTD_REFUSED", "<!DOCTYPE a SYSTEM \"" + away("/x.dtd") + "\">" + find("x"));
    }

    @Test
    public void aParameterEntityIsRefused() throws Exception {
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + away("/x.dtd") + "\"> %x;]>" + find("x"));
    }

    @Test
    public void aBillionLaughsAndQuadraticBlowUpAreRefused() throws Exception {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10)
                        + "\">")
                .collect(Collectors.joining());
        refused("DTD_REFUSED", "<!DOCTYPE a [<!ENTITY l0 \"lol\">" + laughs + "]>" + find("&l9;"));
        refused("DTD_REFUSED",
                "<!DOCTYPE a [<!ENTITY q \"" + "q".repeat(50_000) + "\">]>" + find("&q;".repeat(20_000)));
    }

    @Test
    public void anUndeclaredEntityIsBadXml() throws Exception {
        refused("BAD_XML", find("&x;"));
    }

    @Test
    public void tenThousandLevelsAreRefused() throws Exception {
        String deep = "<child>".repeat(10_000) + "</child>".repeat(10_000);
        refused("XML_TOO_COMPLEX", put(deep));
        refused("XML_TOO_COMPLEX", Published.envelope("<a>".repeat(10_000) + "</a>".repeat(10_000), "<t:find/>"));
    }

    @Test
    public void aHundredThousandSiblingsAreRefused() throws Exception {
        refused("XML_TOO_COMPLEX", put("<many>1</many>".repeat(100_000)));
        refused("XML_TOO_COMPLEX", Published.envelope("<x:a xmlns:x=\"urn:x\"/>".repeat(60_000), "<t:find/>"));
    }

    @Test
    public void tenThousandAttributesAndALongOneAreRefused() throws Exception {
        String many = IntStream.range(0, 10_000).mapToObj(i -> " a" + i + "=\"1\"").collect(Collectors.joining());
        refused("XML_TOO_COMPLEX", Published.envelope("", "<t:find" + many + "/>"));
        refused("XML_TOO_COMPLEX", Published.envelope("", "<t:find a=\"" + "x".repeat(1_000_000) + "\"/>"));
    }

    @Test
    public void manyNamespacesAreRefusedOrHarmless() throws Exception {
        String many = IntStream.range(0, 10_000).mapToObj(i -> " xmlns:n" + i + "=\"urn:" + i + "\"")
                .collect(Collectors.joining());
        refused("XML_TOO_COMPLEX", Published.envelope("", "<t:find" + many + "/>"));
    }

    @Test
    public void twoHundredMegabytesAreNotRead() throws Exception {
        HttpRequest.Builder large = published.request("/soap/toy").header("Content-Type", "text/xml")
                .header("Authorization", Published.HOST)
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(new byte[0]),
                        200L * 1024 * 1024));
        try {
            assertEquals(413, published.send(large).statusCode());
        } catch (IOException cut) {
            assertTrue("the server may close before all was sent", cut.getMessage() != null);
        }
    }

    @Test
    public void controlCharactersAndNulAreBadXml() throws Exception {
        refused("BAD_XML", find("&#0;"));
        refused("BAD_XML", find("&#x1;"));
        refused("BAD_XML", find("\u0007"));
    }

    @Test
    public void brokenMessagesAreRefused() throws Exception {
        refused("BAD_XML", "hello");
        refused("BAD_XML", "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>");
        refused("BAD_REQUEST", "<other/>");
        refused("BAD_REQUEST",
                find("x").replace("http://schemas.xmlsoap.org/soap/envelope/",
                        "http://www.w3.org/2003/05/soap-envelope"));
    }

    @Test
    public void attachmentsAreNotTaken() throws Exception {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            parts.append("--b\r\nContent-ID: <p").append(i).append(">\r\n\r\nx\r\n");
        }
        HttpRequest.Builder mtom = published.request("/soap/toy").header("Authorization", Published.HOST)
                .header("Content-Type", "multipart/related; boundary=b; type=\"application/xop+xml\"")
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--b--"));
        assertEquals(415, published.send(mtom).statusCode());
    }

    @Test
    public void anXopIncludeIsNotFollowed() throws Exception {
        refused("BAD_XML", put("<text><x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"" + away("/x")
                + "\"/></text>"));
    }

    @Test
    public void noAnswerGoesToAnAddressInTheMessage() throws Exception {
        String addressing = "<a:ReplyTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>" + away("/r")
                + "</a:Address></a:ReplyTo><a:FaultTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>"
                + away("/f") + "</a:Address></a:FaultTo><a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\">"
                + "urn:1</a:MessageID>";
        HttpResponse<String> answer = published.soap(Published.envelope(addressing,
                "<t:put><request><messageId>m</messageId><text>x</text></request></t:put>"));
        assertEquals("the answer comes back on the same connection", 200, answer.statusCode());
        refused("BAD_REQUEST", Published.envelope(addressing, "<t:nix/>"));
    }

    @Test
    public void noSchemaOrContractIsFetched() throws Exception {
        assertEquals(405, published.send(published.request("/soap/toy?wsdl=" + away("/x.wsdl"))).statusCode());
        assertEquals(405, published.send(published.request("/soap/toy?xsd=" + away("/x.xsd"))).statusCode());
        HttpResponse<String> hinted = published.soap(Published.envelope("",
                "<t:find xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                        + away("/x.xsd") + "\"><caseNumber>（2026）豫0481民初1号</caseNumber></t:find>"));
        assertEquals(200, hinted.statusCode());
    }
}
