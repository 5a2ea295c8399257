package org.shiming.screens.ws;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.screens.app.Library;

/** {@code /shiming/screens/loader.js}, what a host embeds, and {@code page.js}, what a page of its own embeds. */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screens-loader",
    "osgi.http.whiteboard.servlet.pattern=/screens/loader.js",
    "osgi.http.whiteboard.servlet.pattern=/screens/page.js", Answers.CONTEXT})
public class LoaderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Library library;

    /**
     * Takes the files.
     *
     * @param library this bundle's files
     */
    @Activate
    public LoaderServlet(@Reference Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        LibraryServlet.alias(request, response, library.versioned(path.substring(path.lastIndexOf('/') + 1)),
                "../lib/1/");
    }
}
