package org.shiming.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection kept open, one call at a time. A full HTTP client would take from two cores what is to be measured;
 * this one writes a request at once and understands answers with a length or in chunks. For one thread.
 */
public final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Target target;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int status;
    private int length;
    private boolean chunked;
    private boolean last;

    /** @param target whom to call */
    public Line(Target target) {
        this.target = target;
    }

    /** GET of a path. */
    public Reply get(String path) throws IOException {
        return send("GET", path, "", new byte[0]);
    }

    /** POST of one JSON object. */
    public Reply postJson(String path, String json) throws IOException {
        return send("POST", path, "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
    }

    /** POST of one SOAP 1.1 envelope. */
    public Reply postSoap(String path, String envelope) throws IOException {
        return send("POST", path, "Content-Type: text/xml; charset=UTF-8\r\nSOAPAction: \"\"\r\n",
                envelope.getBytes(StandardCharsets.UTF_8));
    }

    private Reply send(String method, String path, String type, byte[] body) throws IOException {
        if (socket == null) {
            connect();
        }
        StringBuilder head = new StringBuilder(300).append(method).append(' ').append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(target.port()).append("\r\n").append(type);
        target.authorization().ifPresent(value -> head.append("Authorization: ").append(value).append("\r\n"));
        if (!type.isEmpty()) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out.write(whole);
        Reply reply = answer();
        if (last) {
            close();
        }
        return reply;
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), target.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    private Reply answer() throws IOException {
        status = Integer.parseInt(line().split(" ", 3)[1]);
        length = 0;
        chunked = false;
        last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            note(header.toLowerCase(Locale.ROOT));
        }
        return new Reply(status, chunked ? chunks() : bytes(length));
    }

    private void note(String header) {
        if (header.startsWith("content-length:")) {
            length = Integer.parseInt(header.substring(15).strip());
        } else if (header.startsWith("transfer-encoding:")) {
            chunked = header.contains("chunked");
        } else if (header.startsWith("connection:")) {
            last = header.contains("close");
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            whole.write(bytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the answer breaks off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
