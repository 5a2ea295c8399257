package org.shiming.screens.ws;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.screens.app.Library;
import org.shiming.screens.app.ScreenRegistry;
import org.shiming.screens.domain.ScreenEntry;

/** {@code /shiming/page/<id>?case=…}: a screen as a page, for hosts of the same origin that can only embed iframes. */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screen-page",
    "osgi.http.whiteboard.servlet.pattern=/page/*", Answers.CONTEXT})
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PARAMETER = 100;

    private final transient ScreenRegistry registry;
    private final transient CurrentCaller callers;
    private final transient Library library;

    /**
     * Takes what it asks.
     *
     * @param registry what is there
     * @param callers who asks
     * @param library this bundle's files
     */
    @Activate
    public PageServlet(@Reference ScreenRegistry registry, @Reference CurrentCaller callers,
            @Reference Library library) {
        this.registry = registry;
        this.callers = callers;
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<ScreenEntry> entry = path.isEmpty() ? Optional.empty()
                : registry.screens().find(path.substring(1), callers.get());
        if (entry.isEmpty()) {
            Answers.missing(response);
        } else {
            String html = page(entry.get(), attribute(request, "case", "case-number"),
                    attribute(request, "matter", "matter-id"));
            Answers.checked(request, response, "text/html; charset=utf-8", html,
                    library.hash() + Integer.toHexString(html.hashCode()));
        }
    }

    private static String page(ScreenEntry entry, String caseNumber, String matterId) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <script type="module" src="../screens/page.js"></script>
                </head>
                <body>
                <main><shiming-screen screen-id="%s"%s%s></shiming-screen></main>
                </body>
                </html>
                """.formatted(escaped(entry.title()), entry.id(), caseNumber, matterId);
    }

    private static String attribute(HttpServletRequest request, String parameter, String name) {
        String value = request.getParameter(parameter);
        return value == null || value.isBlank() || value.length() > LONGEST_PARAMETER ? ""
                : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
