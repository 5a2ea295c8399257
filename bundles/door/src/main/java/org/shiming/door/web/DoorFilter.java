package org.shiming.door.web;

import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.servlet.AsyncContext;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.door.app.CurrentCalls;
import org.shiming.door.app.DoorSettings;
import org.shiming.door.app.GateKeeper;
import org.shiming.door.app.Identification;
import org.shiming.door.app.Presence;
import org.shiming.door.app.Reporter;
import org.shiming.door.domain.Denial;
import org.shiming.door.domain.GateBook;
import org.shiming.door.domain.Route;

/**
 * The door itself. Each request passes: form, identity, origin, size, then its body is read, then its gate lets it
 * in. It may be parked on the way and comes back by a dispatch. The caller is known to the thread while it serves
 * the request and never longer.
 */
@Component(service = Filter.class, immediate = true, property = {
    "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=shiming)",
    "osgi.http.whiteboard.filter.name=shiming-door", "osgi.http.whiteboard.filter.pattern=/*",
    "osgi.http.whiteboard.filter.asyncSupported:Boolean=true", "osgi.http.whiteboard.filter.dispatcher=REQUEST",
    "osgi.http.whiteboard.filter.dispatcher=ASYNC"})
public final class DoorFilter implements Filter {
    private final CurrentCalls calls;
    private final GateBook gates;
    private final Reporter reporter;
    private final Presence presence;
    private final Inspection inspection;
    private final BodyLimits limits;
    private final Bodies bodies;
    private final ScheduledThreadPoolExecutor timer;

    /**
     * @param settings limits
     * @param calls where the thread's request is noted
     * @param keeper the gates
     * @param identification who calls
     * @param reporter who is told in the end
     * @param presence told when the filter is in place
     */
    @Activate
    public DoorFilter(@Reference DoorSettings settings, @Reference CurrentCalls calls, @Reference GateKeeper keeper,
            @Reference Identification identification, @Reference Reporter reporter, @Reference Presence presence) {
        this.calls = calls;
        this.gates = keeper.book();
        this.reporter = reporter;
        this.presence = presence;
        this.inspection = new Inspection(identification, gates, settings.values());
        this.limits = new BodyLimits(settings.values().bufferedMiB() * 1024L * 1024, settings.values().bodySeconds());
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "shiming-door-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        this.bodies = new Bodies(limits, inspection, timer);
    }

    /** Stops the timer. */
    @Deactivate
    public void deactivate() {
        timer.shutdownNow();
    }

    @Override
    public void init(FilterConfig config) {
        presence.filterInPlace(true);
    }

    @Override
    public void destroy() {
        presence.filterInPlace(false);
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        Visit visit = Visit.of(request);
        boolean first = visit == null;
        if (first) {
            visit = new Visit(request, inspection.head(request));
            request.setAttribute(Visit.KEY, visit);
            Answers.securityHeaders(response, request.isSecure());
        }
        boolean comesBack = false;
        calls.enter(visit);
        try {
            if (first) {
                inspection.inspect(visit, request).ifPresent(visit::deny);
            }
            comesBack = serve(visit, request, response, chain);
        } finally {
            calls.leave();
            if (!comesBack) {
                finish(visit, request, response);
            }
        }
    }

    /** @return whether the request comes back to this filter, by a dispatch that the filter itself sees to */
    private boolean serve(Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (visit.running()) {
            chain.doFilter(wrapped(visit, request), response);
            return false;
        }
        boolean gated = visit.route().gated();
        if (visit.denial() == null && visit.body() == null && visit.head().hasBody()
                && (!gated || gates.isOpen(visit.route().name())) && !bodies.read(visit, request, response)) {
            return true;
        }
        if (visit.denial() == null && gated && !enter(visit, request, response)) {
            return true;
        }
        if (visit.denial() != null) {
            challenge(visit.denial(), request, response);
            Answers.deny(response, visit.denial());
            return false;
        }
        visit.startRunning();
        chain.doFilter(wrapped(visit, request), response);
        return false;
    }

    /** @return false if the request was parked and comes back later */
    private boolean enter(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        String name = visit.route().name();
        switch (gates.enter(name)) {
        case ENTERED -> visit.inside(true);
        case UNKNOWN -> Inspection.notFound().ifPresent(visit::deny);
        case AWAY -> visit.deny(Parked.away());
        case FULL -> visit.deny(BodyLimits.BUSY);
        default -> {
            AsyncContext async = request.startAsync(request, response);
            async.setTimeout(0);
            new Parked(async, visit, gates, timer).park();
            return false;
        }
        }
        return true;
    }

    private static HttpServletRequest wrapped(Visit visit, HttpServletRequest request) {
        return visit.body() == null ? request : new BufferedRequest(request, visit.body());
    }

    private static void challenge(Denial denial, HttpServletRequest request, HttpServletResponse response) {
        String agent = request.getHeader("User-Agent");
        // A browser would ask for a password, and keep it: people come with the host's token instead.
        if (denial.status() == 401 && (agent == null || !agent.startsWith("Mozilla"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"shiming\", charset=\"UTF-8\"");
        }
    }

    private void finish(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new Completion(() -> end(visit, response.getStatus())));
        } else {
            end(visit, response.getStatus());
        }
    }

    private void end(Visit visit, int status) {
        if (!visit.endOnce()) {
            return;
        }
        limits.release(visit.reserved());
        if (visit.call() || status >= 400 && visit.route().kind() != Route.Kind.HEALTH) {
            reporter.report(visit.ended(status));
        }
        // Last: once nobody is inside, the endpoint and its audit may go.
        if (visit.inside()) {
            gates.leave(visit.route().name());
        }
    }
}
