package org.shiming.door.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Servlet;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.shiming.door.TestSettings;
import org.shiming.door.app.TestDoor;

/** The door's filter in front of a servlet in a real container, and a client. */
final class TestServer implements AutoCloseable {
    static final String HOST = "Basic "
            + Base64.getEncoder().encodeToString("host:right".getBytes(StandardCharsets.UTF_8));

    final TestDoor door;
    private final Server server;
    private final DoorFilter filter;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TestServer(TestSettings settings, Servlet servlet) throws Exception {
        door = new TestDoor(settings);
        filter = new DoorFilter(door.settings, door.calls, door.gates, door.identification, door.reporter,
                door.presence);
        server = new Server(new QueuedThreadPool(40));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(new HttpConfiguration()));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/shiming");
        FilterHolder first = new FilterHolder(filter);
        first.setAsyncSupported(true);
        context.addFilter(first, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        server.setHandler(context);
        server.start();
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/shiming" + path));
    }

    HttpRequest.Builder post(String path, String json) {
        return request(path).header("Authorization", HOST).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", HOST));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends bytes as they are, and gives what comes back until the server closes or is silent. */
    String raw(String head, byte[]... parts) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(8_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
                socket.getOutputStream().flush();
            }
            return new String(socket.getInputStream().readNBytes(900), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws Exception {
        filter.deactivate();
        server.stop();
    }
}
