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
import org.shiming.screens.app.Library;

/**
 * {@code /shiming/lib/1/<name>.js}: a line that leads to the present version, asked for each time;
 * {@code /shiming/lib/1/<hash>/…}: that version, kept for ever.
 */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screen-library",
    "osgi.http.whiteboard.servlet.pattern=/lib/1/*", Answers.CONTEXT})
public class LibraryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern VERSIONED = Pattern.compile("/([0-9a-f]{12})/(.{1,300})");

    private final transient Library library;

    /**
     * Takes the files.
     *
     * @param library this bundle's files
     */
    @Activate
    public LibraryServlet(@Reference Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher versioned = VERSIONED.matcher(path);
        if (versioned.matches()) {
            Answers.forEver(request, response, library.file(versioned.group(1), versioned.group(2)));
        } else {
            alias(request, response, path.isEmpty() ? Optional.empty() : library.versioned(path.substring(1)), "./");
        }
    }

    /** Answers with one line that hands on everything of the present version. */
    static void alias(HttpServletRequest request, HttpServletResponse response, Optional<String> versioned, String up)
            throws IOException {
        if (versioned.isEmpty()) {
            Answers.missing(response);
        } else {
            String path = versioned.get();
            Answers.checked(request, response, "text/javascript; charset=utf-8", "export * from '" + up + path + "';\n",
                    path.substring(0, path.indexOf('/')));
        }
    }
}
