package org.shiming.host.screen;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.shiming.host.app.Sessions;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.store.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything under /host/: finds the page, checks login and origin, sets the headers, shows refusals. */
public final class HostServlet extends HttpServlet {
    /** The session's cookie. */
    static final String COOKIE = "host_session";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HostServlet.class);
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'self'";
    private final transient Sessions sessions;
    private final transient Map<String, Page> pages = new HashMap<>();

    /**
     * Wires the user interface.
     *
     * @param sessions open logins
     * @param pages a {@link Pages}' pages
     */
    public HostServlet(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        for (Page page : pages.all()) {
            this.pages.put(page.path(), page);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        Exchange x = new Exchange(request, response, sessions.find(cookie(request)).orElse(null));
        try {
            answer(x, request);
        } catch (Refused e) {
            refused(x, status(e.code()), e.getMessage());
        } catch (StoreFailure e) {
            LOG.error("The case system's database failed at {}", x.path(), e);
            refused(x, 503, "数据库暂时不可用，本次没有保存任何内容。请稍后重试，如持续出现请联系信息运维人员。");
        } catch (RuntimeException e) {
            // The edge of the user interface: nobody behind it would tell the person anything.
            LOG.error("The page {} failed", x.path(), e);
            refused(x, 500, "系统出现错误，本次没有保存任何内容。请联系信息运维人员。");
        }
    }

    private void answer(Exchange x, HttpServletRequest request) throws IOException, Refused {
        if (x.path().isEmpty()) {
            x.redirect("/host/");
            return;
        }
        Page page = page(x.path());
        if (page == null) {
            throw new Refused(Code.DOCUMENT_NOT_FOUND, "没有这个页面，请从左侧菜单进入。");
        }
        String method = request.getMethod();
        if (!page.open() && !x.loggedIn()) {
            notLoggedIn(x, method);
        } else if ("GET".equals(method) || "HEAD".equals(method)) {
            page.get(x);
        } else if ("POST".equals(method)) {
            checkOrigin(x, request, page);
            page.post(x);
        } else {
            x.send(405, "text/plain; charset=utf-8", new byte[0]);
        }
    }

    private static void notLoggedIn(Exchange x, String method) throws IOException {
        if ("GET".equals(method)) {
            x.redirect(Exchange.url("/host/login", "next", x.wanted()));
        } else {
            x.send(401, "text/plain; charset=utf-8", "请先登录。".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private Page page(String path) {
        Page exact = pages.get(path);
        int slash = path.indexOf('/', 1);
        return exact != null || slash < 0 ? exact : pages.get(path.substring(0, slash + 1));
    }

    /** A write must come from a page of ours: by the browser's own word, and by the session's secret in the form. */
    private static void checkOrigin(Exchange x, HttpServletRequest request, Page page) throws Refused {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean ours = site == null ? origin == null || request.getHeader("Host").equals(authority(origin))
                : "same-origin".equals(site) || "none".equals(site);
        boolean secret = page.open() || page instanceof TokenPage || x.session().csrf().equals(x.param("csrf"));
        if (!ours || !secret) {
            throw new Refused(Code.FORBIDDEN, "页面已过期或来源不明，没有执行。请刷新页面后重新操作。");
        }
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? null
                : List.of(cookies).stream().filter(c -> COOKIE.equals(c.getName())).map(Cookie::getValue).findFirst()
                        .orElse(null);
    }

    private static int status(Code code) {
        return switch (code) {
        case CASE_NOT_FOUND, DOCUMENT_NOT_FOUND, PARTY_NOT_FOUND -> 404;
        case FORBIDDEN -> 403;
        case WRONG_STATE, KEY_REUSED, DOCUMENT_NOT_ISSUED -> 409;
        case TOO_LARGE -> 413;
        case UNAVAILABLE -> 503;
        default -> 400;
        };
    }

    private static void refused(Exchange x, int status, String sentence) throws IOException {
        if (x.response().isCommitted()) {
            return;
        }
        x.html(status, Frame.page(x, "无法完成",
                html -> html.add("p", sentence, "class", "problem", "role", "alert").open("p")
                        .add("a", "返回首页", "href", "/host/").close()));
    }
}
