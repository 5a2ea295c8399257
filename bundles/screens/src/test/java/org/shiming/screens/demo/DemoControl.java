package org.shiming.screens.demo;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.ServiceReference;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.screens.TestScreen;

/** Installs and uninstalls the demo's screens while a page is open: {@code /demo/install?id=…&version=…}. */
final class DemoControl extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DemoServer server;
    private final transient Map<String, ServiceReference<Screen>> installed = new ConcurrentHashMap<>();

    DemoControl(DemoServer server) {
        this.server = server;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        ServiceReference<Screen> old = installed.remove(id);
        if (old != null) {
            server.uninstall(old);
        }
        if ("/install".equals(request.getPathInfo())) {
            Screen.Slot slot = Screen.Slot.valueOf(request.getParameter("slot"));
            Screen screen = new TestScreen(id, slot, request.getParameter("title"), Set.of(Role.JUDGE), 10,
                    request.getParameter("module"));
            installed.put(id, server.install("org.shiming." + id,
                    server.files().resolve(request.getParameter("folder")), screen));
        }
        DemoServices.answer(response, 200, Map.of("installed", installed.keySet()));
    }
}
