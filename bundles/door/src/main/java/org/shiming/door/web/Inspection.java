package org.shiming.door.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import org.shiming.door.app.DoorConfig;
import org.shiming.door.app.DoorSettings;
import org.shiming.door.app.Identification;
import org.shiming.door.domain.Denial;
import org.shiming.door.domain.GateBook;
import org.shiming.door.domain.RequestRules;
import org.shiming.door.domain.RequestRules.Head;
import org.shiming.door.domain.Route;

/** Everything that can be said about a request by its headers: address, form, who, from where, how large. */
final class Inspection {
    private static final Denial BAD_ADDRESS = Denial.of(400, "ADDRESS_REFUSED", "请求地址不合规范。本次未处理。").closing();
    private static final Denial LOGIN = Denial.of(401, "LOGIN_REQUIRED", "尚未登录或登录已过期，请重新登录后再试；本次未处理。");

    private static final List<String> PROXY_HEADERS = List.of("Via", "Forwarded", "X-Forwarded-For", "X-Real-IP");

    private final RequestRules rules;
    private final Identification identification;
    private final GateBook gates;
    private final DoorConfig config;
    private final List<String> openPaths;

    Inspection(Identification identification, GateBook gates, DoorConfig config) {
        this.rules = new RequestRules(config.acceptChunked());
        this.identification = identification;
        this.gates = gates;
        this.config = config;
        this.openPaths = DoorSettings.names(config.openPaths());
    }

    /** Reads the headers. */
    Head head(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Route route = Route.plain(request.getRequestURI()) ? Route.of(path)
                : new Route(Route.Kind.OTHER, "", "(refused)");
        return new Head(request.getMethod(), route, request.getQueryString(), request.getContentType(),
                request.getHeader("Content-Encoding"), request.getContentLengthLong(),
                request.getHeader("Transfer-Encoding") != null, PROXY_HEADERS.stream().anyMatch(has(request)));
    }

    /** Inspects; what it finds out about the caller is noted in the visit. */
    Optional<Denial> inspect(Visit visit, HttpServletRequest request) {
        Head head = visit.head();
        Route route = head.route();
        if (!Route.plain(request.getRequestURI())) {
            return BAD_ADDRESS.now();
        }
        if (route.gated() && !gates.known(route.name())) {
            return notFound();
        }
        return rules.check(head).or(() -> who(visit, request)).or(() -> size(visit));
    }

    private static Predicate<String> has(HttpServletRequest request) {
        return name -> request.getHeader(name) != null;
    }

    static Optional<Denial> notFound() {
        return Denial.of(404, "NOT_FOUND", "此地址没有服务：可能未安装或地址有误。已安装的服务见 /shiming/services。").now();
    }

    /** The largest body that a request may have. */
    long most(Route route) {
        long asked = route.gated() ? gates.maxBodyBytes(route.name()) : 0;
        return asked > 0 ? Math.min(asked, config.maxBodyBytes()) : config.defaultBodyBytes();
    }

    private Optional<Denial> who(Visit visit, HttpServletRequest request) {
        Head head = visit.head();
        boolean open = head.route().open(head.reads(), head.query(), openPaths);
        if (!open || request.getHeader("Cookie") != null) {
            Identification.Found found = identification.identify(request);
            if (found.session() != null) {
                visit.session(found.session());
            } else {
                visit.authenticated(found.caller());
            }
            // With SOAP the proof may be in the message; the endpoint looks there before it calls anything.
            boolean later = head.route().kind() == Route.Kind.SOAP && request.getHeader("Authorization") == null;
            if (!open && found.denial() != null) {
                return found.denial().now();
            }
            if (!open && !later && !found.caller().known()) {
                return LOGIN.now();
            }
        }
        if (head.reads()) {
            return Optional.empty();
        }
        return identification.foreign(request, "/login".equals(head.route().path()) ? null : visit.session());
    }

    private Optional<Denial> size(Visit visit) {
        long most = most(visit.route());
        return visit.head().length() > most ? BodyLimits.tooLarge(most).now() : Optional.empty();
    }
}
