package org.shiming.screens.ws;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.screens.app.ScreenRegistry;
import org.shiming.screens.domain.Asset;

/** {@code /shiming/m/<id>/<hash>/<file>}: the files of the contributed screens. */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screen-files",
    "osgi.http.whiteboard.servlet.pattern=/m/*", Answers.CONTEXT})
public class ModuleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]{1,60})/([0-9a-f]{12})/(.{1,300})");

    private final transient ScreenRegistry registry;
    private final transient CurrentCaller callers;

    /**
     * Takes what it asks.
     *
     * @param registry what is there
     * @param callers who asks
     */
    @Activate
    public ModuleServlet(@Reference ScreenRegistry registry, @Reference CurrentCaller callers) {
        this.registry = registry;
        this.callers = callers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Asset> file = address.matches()
                ? registry.file(address.group(1), address.group(2), address.group(3), callers.get())
                : Optional.empty();
        Answers.forEver(request, response, file);
    }
}
