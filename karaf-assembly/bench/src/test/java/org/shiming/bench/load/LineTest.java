package org.shiming.bench.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class LineTest {
    @Test
    public void aRequestIsWholeAndSignedIn() throws Exception {
        Scripted server = new Scripted("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n释明");
        try (Line line = new Line(Target.as(server.port(), "host", "secret"))) {
            Reply reply = line.postJson("/a?b=c", "{\"问\":1}");
            assertEquals("释明", reply.ok());
        }
        String request = server.request();
        assertEquals("POST /a?b=c HTTP/1.1", request.lines().findFirst().orElseThrow());
        assertEquals(true, request.contains("Authorization: Basic aG9zdDpzZWNyZXQ=\r\n"));
        assertEquals(true, request.contains("Content-Length: 9\r\n"));
        assertEquals(true, request.endsWith("\r\n\r\n{\"问\":1}"));
    }

    @Test
    public void chunksArePutTogetherAndTheConnectionIsKept() throws Exception {
        Scripted server = new Scripted(
                "HTTP/1.1 500 No\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n"
                        + "0\r\n\r\n" + "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nz");
        try (Line line = new Line(Target.open(server.port()))) {
            Reply first = line.get("/1");
            assertEquals(500, first.status());
            assertEquals("abcde", new String(first.body(), StandardCharsets.UTF_8));
            assertEquals("z", line.get("/2").ok());
        }
    }

    @Test
    public void anAnswerThatBreaksOffIsAFailure() throws Exception {
        Scripted server = new Scripted("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        try (Line line = new Line(Target.open(server.port()))) {
            assertThrows(EOFException.class, () -> line.get("/"));
        }
    }

    @Test
    public void anotherStatusThan200ShowsWhatWasAnswered() {
        IllegalStateException failure = assertThrows(IllegalStateException.class,
                () -> new Reply(409, "MESSAGE_ID_REUSED".getBytes(StandardCharsets.UTF_8)).ok());
        assertEquals("answered 409: MESSAGE_ID_REUSED", failure.getMessage());
    }

    @Test
    public void aValueIsFoundBetweenItsMarks() {
        assertEquals("M1", Reply.between("{\"matterId\":\"M1\",\"x\":\"y\"}", "\"matterId\":\"", "\""));
        assertThrows(IllegalStateException.class, () -> Reply.between("{}", "\"matterId\":\"", "\""));
    }

    /** Says a text to whoever connects, and keeps what was asked first. */
    private static final class Scripted {
        private final ServerSocket socket;
        private final CompletableFuture<String> asked = new CompletableFuture<>();

        Scripted(String text) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> answer(text.getBytes(StandardCharsets.UTF_8)));
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        String request() throws Exception {
            return asked.get();
        }

        private void answer(byte[] text) {
            try (ServerSocket listening = socket; Socket one = listening.accept()) {
                InputStream in = one.getInputStream();
                byte[] some = new byte[4096];
                int count = in.read(some);
                asked.complete(new String(some, 0, count, StandardCharsets.UTF_8));
                one.getOutputStream().write(text);
                one.shutdownOutput();
                in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                asked.completeExceptionally(e);
            }
        }
    }
}
