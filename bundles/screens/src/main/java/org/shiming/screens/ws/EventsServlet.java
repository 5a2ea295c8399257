package org.shiming.screens.ws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.Servlet;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.screens.app.Listeners;

/** {@code /shiming/screens/events}: the bell, as server-sent events. It says only that something has changed. */
@Component(service = Servlet.class, property = {"osgi.http.whiteboard.servlet.name=shiming-screens-events",
    "osgi.http.whiteboard.servlet.pattern=/screens/events",
    "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true", Answers.CONTEXT})
public class EventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** A connection ends after this time and the page comes back, so that a session that has ended is noticed. */
    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private final transient Listeners listeners;

    /**
     * Takes those who listen.
     *
     * @param listeners the open pages
     */
    @Activate
    public EventsServlet(@Reference Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setContentType("text/event-stream; charset=utf-8");
        AsyncContext context = request.startAsync();
        context.setTimeout(LONGEST_MILLIS);
        OpenPage page = new OpenPage(context, response.getOutputStream());
        context.addListener(page);
        if (!listeners.add(page)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "30");
            context.complete();
        }
    }

    private final class OpenPage implements Listeners.Page, AsyncListener {
        private final AsyncContext context;
        private final ServletOutputStream out;
        private boolean open = true;

        OpenPage(AsyncContext context, ServletOutputStream out) {
            this.context = context;
            this.out = out;
        }

        @Override
        public synchronized void send(String text) throws IOException {
            if (open) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }

        @Override
        public synchronized void close() {
            if (open) {
                open = false;
                context.complete();
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            listeners.remove(this);
            close();
        }

        @Override
        public void onError(AsyncEvent event) {
            listeners.remove(this);
            close();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            listeners.remove(this);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
