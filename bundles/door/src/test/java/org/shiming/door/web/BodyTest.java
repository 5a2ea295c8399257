package org.shiming.door.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.door.TestSettings;
import org.shiming.door.spi.Claim;

/** Bodies: too large, too slow, too many, in chunks, in the wrong charset. */
public class BodyTest {
    private static final int LIMIT = 200_000;

    private final EchoServlet echo = new EchoServlet();
    private TestServer server;

    @Before
    public void start() throws Exception {
        server = new TestServer(new TestSettings().with("startupSeconds", 0).with("defaultBodyBytes", (long) LIMIT)
                .with("bodySeconds", 1).with("bufferedMiB", 1), echo);
        echo.caller = server.door.calls;
        server.door.gates.claim(new Claim("matters", "1.0", "事项", 7, 0)).open();
        server.door.gates.claim(new Claim("papers", "1.0", "文书", 8, 900_000)).open();
    }

    @After
    public void stop() throws Exception {
        server.close();
    }

    private String head(String more) {
        return "POST /shiming/json/matters/open HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nAuthorization: "
                + TestServer.HOST + "\r\nContent-Type: application/json\r\n" + more + "\r\n";
    }

    private static byte[] chunk(int size, String extension) {
        byte[] head = (Integer.toHexString(size) + extension + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] chunk = Arrays.copyOf(head, head.length + size + 2);
        Arrays.fill(chunk, head.length, head.length + size, (byte) 'a');
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    private static final byte[] LAST = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    public void smallMiddleAndLargeBodiesArriveWhole() throws Exception {
        for (int size : new int[]{1, 1_000, 9_000, 60_000, 66_000, LIMIT}) {
            HttpResponse<String> answer = server.send(server.post("/json/matters/open", "a".repeat(size)));
            assertTrue(answer.body(), answer.body().startsWith("host " + size + " aa".substring(0, 2)));
        }
    }

    @Test
    public void anAnnouncedBodyThatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        String answer = server.raw(head("Content-Length: 209715200\r\n"), new byte[10]);
        assertTrue(answer, answer.startsWith("HTTP/1.1 413"));
        assertTrue(answer, answer.contains("Connection: close"));
        assertEquals(0, echo.served.get());
    }

    @Test
    public void aChunkedBodyIsCountedWhileItComes() throws Exception {
        byte[] chunk = chunk(40_000, "");
        String answer = server.raw(head("Transfer-Encoding: chunked\r\n"), chunk, chunk, chunk, chunk, chunk, chunk);
        assertTrue(answer, answer.startsWith("HTTP/1.1 413"));
    }

    @Test
    public void aChunkedBodyWithinTheLimitIsTaken() throws Exception {
        String answer = server.raw(head("Transfer-Encoding: chunked\r\nConnection: close\r\n"), chunk(30_000, ""),
                chunk(5_000, ""), LAST);
        assertTrue(answer, answer.startsWith("HTTP/1.1 200"));
    }

    @Test
    public void chunksThatCameThroughAProxyAreRefused() throws Exception {
        String answer = server.raw(head("Transfer-Encoding: chunked\r\nX-Forwarded-For: 10.0.0.9\r\n"),
                chunk(10, ";ext=\"x\""), LAST);
        assertTrue(answer, answer.startsWith("HTTP/1.1 411"));
    }

    @Test
    public void lengthAndChunksTogetherAreRefused() throws Exception {
        String answer = server.raw(head("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), chunk(10, ""), LAST);
        assertTrue(answer, answer.startsWith("HTTP/1.1 400"));
    }

    @Test
    public void aServiceMayTakeLargerBodies() throws Exception {
        assertEquals(200, server.send(server.post("/json/papers/put", "a".repeat(900_000))).statusCode());
        assertEquals(413, server.send(server.post("/json/papers/put", "a".repeat(900_001))).statusCode());
    }

    @Test
    public void aLargeBodyThatDoesNotComeInTimeIsRefused() throws Exception {
        String answer = server.raw(head("Content-Length: 150000\r\n"), "{\"a".getBytes(StandardCharsets.UTF_8));
        assertTrue(answer, answer.startsWith("HTTP/1.1 408"));
    }

    @Test
    public void manySlowSendersDoNotStopTheOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            String length = i % 2 == 0 ? "1000" : "150000";
            socket.getOutputStream()
                    .write((head("Content-Length: " + length + "\r\n") + "{").getBytes(StandardCharsets.UTF_8));
            slow.add(socket);
        }
        long began = System.nanoTime();
        assertEquals(200, server.send(server.post("/json/matters/open", "{}")).statusCode());
        assertTrue("served while 100 dawdle", System.nanoTime() - began < 3_000_000_000L);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    public void onlySoMuchOfLargeBodiesIsInMemoryAtOnce() throws Exception {
        List<Socket> large = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.getOutputStream().write(head("Content-Length: 190000\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[180_000]);
            large.add(socket);
        }
        int busy = 0;
        for (Socket socket : large) {
            socket.setSoTimeout(5_000);
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            busy += answer.endsWith("503") ? 1 : 0;
            socket.close();
        }
        assertTrue("some were sent away: " + busy, busy >= 1);
        assertEquals(200, server.send(server.post("/json/matters/open", "a".repeat(150_000))).statusCode());
    }

    @Test
    public void bytesThatAreNoUtf8AreRefused() throws Exception {
        HttpRequest.Builder broken = server.request("/json/matters/open").header("Authorization", TestServer.HOST)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[]{'{', (byte) 0xff, '}'}));
        HttpResponse<String> answer = server.send(broken);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("CHARSET_BROKEN"));
        assertEquals(0, echo.served.get());
    }

    @Test
    public void hugeHeadersAreRefused() throws Exception {
        String answer = server.raw("GET /shiming/health HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(100_000) + "\r\n\r\n");
        assertTrue(answer, answer.startsWith("HTTP/1.1 431"));
    }

    @Test
    public void aCompressedBodyIsRefused() throws Exception {
        String answer = server.raw(head("Content-Encoding: gzip\r\nContent-Length: 3\r\n"), new byte[3]);
        assertTrue(answer, answer.startsWith("HTTP/1.1 415"));
    }
}
