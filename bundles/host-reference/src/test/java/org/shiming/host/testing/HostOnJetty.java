package org.shiming.host.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.shiming.host.app.Accounts;
import org.shiming.host.app.Desk;
import org.shiming.host.app.ElectronicService;
import org.shiming.host.app.FilingDesk;
import org.shiming.host.app.Logins;
import org.shiming.host.app.Outbox;
import org.shiming.host.app.Sessions;
import org.shiming.host.app.SigningKey;
import org.shiming.host.app.Tokens;
import org.shiming.host.domain.Passwords;
import org.shiming.host.screen.Doors;
import org.shiming.host.screen.HostServlet;
import org.shiming.host.screen.Pages;
import org.shiming.host.screen.RootRedirect;
import org.shiming.host.store.OutboxRows;
import org.shiming.host.ws.BasicAuthentication;
import org.shiming.host.ws.CaseSystemEndpoint;
import org.shiming.host.ws.Utf8ByDefault;

/** The whole case system on a free port, wired as the Blueprint file wires it. */
public final class HostOnJetty implements AutoCloseable {
    public static final String WS_PASSWORD = "system-password";
    private final MemoryDb memory = MemoryDb.withTables();
    private final MovingClock clock = new MovingClock();
    private final FakeSuite suite = new FakeSuite();
    private final Server server = new Server();
    private final Outbox outbox = new Outbox(memory.db(), new OutboxRows(), suite, clock, "豫0481", 1);
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Bus bus = new ExtensionManagerBus();
    private final int port;

    public HostOnJetty(Path folder) throws Exception {
        Cases.load(memory.db());
        Path users = folder.resolve("users.csv");
        Files.writeString(users, String.join("\n", line("judge", "J004", "JUDGE", "豫0481"),
                line("clerk", "W001", "CLERK", "豫0481"), line("lawyer", "L001", "DUTY_LAWYER", "豫0481"),
                line("operator", "I001", "IT_OPERATIONS", "豫0481"), line("superior", "U001", "SUPERIOR_COURT", "豫04")));
        Desk desk = new Desk(memory.db(), outbox, clock);
        FilingDesk filing = new FilingDesk(memory.db(), clock, 1);
        Sessions sessions = new Sessions(clock, 60);
        Doors doors = new Doors(new Logins(new Accounts(users.toString()), sessions, clock), sessions,
                new Tokens(new SigningKey(folder.resolve("keys").toString()), clock), false);
        Pages pages = new Pages(doors, desk, filing, new ElectronicService(memory.db(), desk, suite, outbox), outbox);

        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new HostServlet(sessions, pages)), "/host/*");
        context.addServlet(new ServletHolder(new RootRedirect()), "");
        context.addServlet(new ServletHolder(soap(desk, filing)), "/host/ws/*");
        server.setHandler(context);
        server.start();
        port = connector.getLocalPort();
    }

    private CXFNonSpringServlet soap(Desk desk, FilingDesk filing) {
        DestinationRegistryImpl registry = new DestinationRegistryImpl();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet(registry, false);
        servlet.setBus(bus);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/cases");
        factory.setWsdlLocation("classpath:wsdl/court-case-system.wsdl");
        factory.setServiceBean(new CaseSystemEndpoint(desk, filing, clock.getZone()));
        factory.setDestinationFactory(new HTTPTransportFactory(registry));
        factory.getInInterceptors().add(new Utf8ByDefault());
        factory.getInInterceptors().add(new BasicAuthentication("shiming", Passwords.hash(WS_PASSWORD)));
        factory.create();
        return servlet;
    }

    private static String line(String login, String id, String role, String court) {
        return String.join(",", login, id, login + "㛃", role, court, "某庭", Passwords.hash(login + "-password"));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public FakeSuite suite() {
        return suite;
    }

    public MovingClock clock() {
        return clock;
    }

    public Outbox outbox() {
        return outbox;
    }

    public MemoryDb memory() {
        return memory;
    }

    /** A browser without cookies. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        List<String> pairs = form.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .toList();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> soap(String body, String password) throws IOException, InterruptedException {
        return soap("text/xml; charset=utf-8", body, password);
    }

    public HttpResponse<String> soap(String type, String body, String password)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address("/host/ws/cases")))
                .header("Content-Type", type).header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!password.isEmpty()) {
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(("shiming:" + password).getBytes()));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Logs in and gives back the cookie header. */
    public String login(String who) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/host/login", Map.of("login", who, "password", who + "-password"));
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("host_session="))
                .map(c -> c.substring(0, c.indexOf(';'))).findFirst()
                .orElseThrow(() -> new IllegalStateException("No login for " + who + ": " + answer.body()));
    }

    /** The hidden field of a page of this session. */
    public String csrf(String cookie) throws IOException, InterruptedException {
        String page = get("/host/", "Cookie", cookie).body();
        return page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        outbox.stop();
        server.stop();
        bus.shutdown(true);
        memory.close();
    }
}
