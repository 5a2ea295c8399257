package org.shiming.endpoint.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A request and its answer, as far as the login needs them. */
final class FakeExchange {
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String method;
    private final String path;
    private final byte[] body;
    private int status;

    FakeExchange(String method, String path, String body) {
        this.method = method;
        this.path = path;
        this.body = body.getBytes(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(FakeExchange.class.getClassLoader(),
                new Class<?>[]{HttpServletRequest.class}, (proxy, called, arguments) -> switch (called.getName()) {
                case "getMethod" -> method;
                case "getRequestURI" -> path;
                case "getInputStream" -> new In(new ByteArrayInputStream(body));
                default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(FakeExchange.class.getClassLoader(),
                new Class<?>[]{HttpServletResponse.class}, (proxy, called, arguments) -> {
                    switch (called.getName()) {
                    case "setStatus" -> status = (int) arguments[0];
                    case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                    case "getOutputStream" -> {
                        return new Out(out);
                    }
                    case "setContentType", "setContentLength" -> headers.put(called.getName(), "" + arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                });
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name);
    }

    String body() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class In extends ServletInputStream {
        private final ByteArrayInputStream in;

        In(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Out extends ServletOutputStream {
        private final ByteArrayOutputStream out;

        Out(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            out.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
