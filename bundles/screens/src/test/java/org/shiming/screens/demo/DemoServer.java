package org.shiming.screens.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.screens.TestBundles;
import org.shiming.screens.TestScreen;
import org.shiming.screens.app.Library;
import org.shiming.screens.app.Listeners;
import org.shiming.screens.app.ScreenRegistry;
import org.shiming.screens.ws.EventsServlet;
import org.shiming.screens.ws.LibraryServlet;
import org.shiming.screens.ws.LoaderServlet;
import org.shiming.screens.ws.ModuleServlet;
import org.shiming.screens.ws.PageServlet;
import org.shiming.screens.ws.ScreensServlet;

/**
 * The servlets of this bundle without OSGi, with a stand-in for the door and a host page: to look at the kit in a
 * browser, and to test the servlets over HTTP. Bound to loopback.
 */
public final class DemoServer implements AutoCloseable {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ScreenRegistry registry;
    private final Listeners listeners;
    private final Path files;
    private final AtomicInteger services = new AtomicInteger();
    private volatile Set<Role> roles = Set.of(Role.JUDGE);

    /** Starts on a port, 0 for any free one. */
    public DemoServer(int port, Path library, Path files, String... developmentFolders) throws Exception {
        this.files = files;
        TestConfig config = new TestConfig(50, 20, developmentFolders);
        registry = new ScreenRegistry(config);
        listeners = new Listeners(registry, config);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        CurrentCaller callers = () -> TestScreen.caller(roles.toArray(Role[]::new));
        Library own = new Library(TestBundles.context(TestBundles.bundle("org.shiming.screens", library)));
        ServletContextHandler context = new ServletContextHandler(server, "/");
        add(context, new ScreensServlet(registry, callers), "/shiming/screens");
        add(context, new EventsServlet(listeners), "/shiming/screens/events");
        add(context, new LoaderServlet(own), "/shiming/screens/loader.js", "/shiming/screens/page.js");
        add(context, new ModuleServlet(registry, callers), "/shiming/m/*");
        add(context, new LibraryServlet(own), "/shiming/lib/1/*");
        add(context, new PageServlet(registry, callers, own), "/shiming/page/*");
        add(context, new DemoServices(), "/shiming/login", "/shiming/json/*");
        add(context, new DemoControl(this), "/demo/*");
        add(context, new HostPages(files), "/host/*");
        context.addFilter(new FilterHolder(new Headers()), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.start();
    }

    /** A plug-in's screen comes; its bundle has the files of the folder. */
    public ServiceReference<Screen> install(String bundleName, Path folder, Screen screen) {
        Bundle bundle = TestBundles.bundle(bundleName, folder);
        ServiceReference<Screen> reference = TestBundles.reference(bundle, services.incrementAndGet());
        registry.bindScreen(screen, reference);
        return reference;
    }

    /** A plug-in's screen goes. */
    public void uninstall(ServiceReference<Screen> reference) {
        registry.unbindScreen(reference);
    }

    /** Who calls from now on. */
    public void callAs(Role... now) {
        roles = Set.copyOf(Arrays.asList(now));
    }

    /** The port. */
    public int port() {
        return connector.getLocalPort();
    }

    /** How many pages listen. */
    public int listening() {
        return listeners.count();
    }

    Path files() {
        return files;
    }

    @Override
    public void close() throws Exception {
        listeners.stop();
        server.stop();
    }

    private static void add(ServletContextHandler context, HttpServlet servlet, String... patterns) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
    }

    /** The door's headers. */
    private static final class Headers implements Filter {
        @Override
        public void init(FilterConfig config) {
            // nothing to set up
        }

        @Override
        public void destroy() {
            // nothing to tear down
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", CSP);
            chain.doFilter(request, response);
        }
    }

    /** The host's static pages. */
    private static final class HostPages extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient Path root;

        HostPages(Path root) {
            this.root = root;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String name = request.getPathInfo().substring(1);
            Path file = root.resolve(name.matches("[a-z]+\\.(html|js)") ? name : "host.html");
            response.setContentType(file.toString().endsWith("js") ? "text/javascript" : "text/html; charset=utf-8");
            response.getOutputStream().write(Files.readString(file).getBytes(StandardCharsets.UTF_8));
        }
    }
}
