package org.shiming.endpoint.ws;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.servlet.DispatcherType;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.osgi.framework.BundleContext;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.door.app.CurrentCalls;
import org.shiming.door.app.DoorConfig;
import org.shiming.door.app.DoorSettings;
import org.shiming.door.app.GateKeeper;
import org.shiming.door.app.HealthDesk;
import org.shiming.door.app.Identification;
import org.shiming.door.app.Presence;
import org.shiming.door.app.Reporter;
import org.shiming.door.app.SaltedLogin;
import org.shiming.door.app.SessionDesk;
import org.shiming.door.app.SystemUserDesk;
import org.shiming.door.app.Transports;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.EndedCall;
import org.shiming.door.spi.Gate;
import org.shiming.door.web.DoorFilter;
import org.shiming.door.web.DoorServlet;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.TokenFreshness;

/** Door and endpoint in a real container without a framework, one system user, and a client. */
public final class Published implements AutoCloseable {
    static final String PASSWORD = "Host-to-shiming-test";
    static final String HOST = "Basic "
            + Base64.getEncoder().encodeToString(("host:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    final CurrentCalls calls = new CurrentCalls();
    final GateKeeper gates;
    final List<EndedCall> ended = Collections.synchronizedList(new ArrayList<>());
    final Toy toy = new Toy(calls);
    private final Server server = new Server();
    private final Bus bus = new ExtensionManagerBus();
    private final Servers servers;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HealthDesk health;
    private final DoorFilter filter;

    Published(Path folder) throws Exception {
        DoorSettings settings = settings(folder);
        realm(folder.resolve("users"));
        SystemUserDesk users = new SystemUserDesk(settings);
        if (!Files.exists(folder.resolve("users"))) {
            users.put("host", PASSWORD.toCharArray(), Set.of(Role.HOST_SYSTEM), new CourtCode("豫0481"));
        }
        gates = new GateKeeper(nothing(), settings);
        Reporter reporter = new Reporter();
        reporter.bind(ended::add);
        Transports transports = new Transports(settings);
        health = new HealthDesk(gates, settings);
        filter = new DoorFilter(settings, calls, gates,
                new Identification(users, new SessionDesk(settings, calls), settings), reporter, new Presence());
        serve(filter, new DoorServlet(transports, gates, health));
        servers = new Servers(bus, transports, new CallGuard(calls), users,
                new TokenFreshness(Clock.systemUTC(), Duration.ofMinutes(5), true));
    }

    private void serve(DoorFilter filter, DoorServlet servlet) throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/shiming");
        FilterHolder first = new FilterHolder(filter);
        first.setAsyncSupported(true);
        context.addFilter(first, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        holder.setInitParameter("hide-service-list-page", "true");
        holder.setInitParameter("disable-address-updates", "true");
        context.addServlet(holder, "/*");
        server.setHandler(context);
        server.start();
    }

    /** Publishes the toy as the publisher would. */
    Runnable publish() {
        Gate gate = gates.claim(new Claim("toy", "1.0", "玩具", 7, 0));
        Servers.Pair pair = servers.create("toy", "1.0", "玩具", toy);
        pair.start();
        gate.open();
        return () -> {
            gate.close();
            gate.awaitIdle(Duration.ofSeconds(10));
            pair.destroy();
            gate.release();
        };
    }

    Servers servers() {
        return servers;
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/shiming" + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", HOST));
    }

    HttpResponse<String> json(String operation, String body) throws IOException, InterruptedException {
        return send(request("/json/toy/" + operation).header("Authorization", HOST)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> soap(String envelope) throws IOException, InterruptedException {
        return send(anonymousSoap(envelope).header("Authorization", HOST));
    }

    HttpRequest.Builder anonymousSoap(String envelope) {
        return request("/soap/toy").header("Content-Type", "text/xml; charset=utf-8").header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(envelope));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest built = request.build();
        boolean reported = !built.uri().toString().matches(".*([?]wsdl|openapi.json)$");
        int before = ended.size();
        HttpResponse<String> answer = client.send(built, HttpResponse.BodyHandlers.ofString());
        // The answer leaves before the call is written down.
        long end = System.nanoTime() + 5_000_000_000L;
        while (reported && ended.size() == before && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return answer;
    }

    static String envelope(String header, String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"urn:shiming:toy:1\">"
                + "<s:Header>" + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    @Override
    public void close() throws Exception {
        filter.deactivate();
        health.deactivate();
        server.stop();
        bus.shutdown(true);
    }

    private static DoorSettings settings(Path folder) {
        Map<String, Object> values = Map.of("usersFile", folder.resolve("users").toString(), "sessionKeyFile",
                folder.resolve("session.key").toString(), "startupSeconds", 0);
        return new DoorSettings((DoorConfig) Proxy.newProxyInstance(DoorConfig.class.getClassLoader(),
                new Class<?>[]{DoorConfig.class},
                (proxy, method, none) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    private static void realm(Path users) {
        AppConfigurationEntry entry = new AppConfigurationEntry(SaltedLogin.class.getName(),
                AppConfigurationEntry.LoginModuleControlFlag.REQUIRED, Map.of("users", users.toString()));
        Configuration.setConfiguration(new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                return new AppConfigurationEntry[]{entry};
            }
        });
    }

    private static BundleContext nothing() {
        return (BundleContext) Proxy.newProxyInstance(Published.class.getClassLoader(),
                new Class<?>[]{BundleContext.class}, (proxy, method, arguments) -> null);
    }
}
