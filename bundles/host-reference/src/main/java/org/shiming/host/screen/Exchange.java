package org.shiming.host.screen;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.shiming.host.app.Session;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** One request and its answer, with the session it came in. */
final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Session session;

    Exchange(HttpServletRequest request, HttpServletResponse response, Session session) {
        this.request = request;
        this.response = response;
        this.session = session;
    }

    /** The session; only pages that need one may ask. */
    Session session() {
        if (session == null) {
            throw new IllegalStateException("This page has no session");
        }
        return session;
    }

    boolean loggedIn() {
        return session != null;
    }

    Person person() {
        return session().person();
    }

    HttpServletResponse response() {
        return response;
    }

    /** The path below /host. */
    String path() {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    /** Path and query, to come back to after logging in. */
    String wanted() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** A parameter, trimmed; empty if it did not come. */
    String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter as it came, for passwords. */
    String raw(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    int number(String name, int otherwise) throws Refused {
        String value = param(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,6}")) {
            throw new Refused(Code.BAD_INPUT, "页码或编号应为数字，请返回上一页重新操作。");
        }
        return Integer.parseInt(value);
    }

    BigDecimal amount(String name) throws Refused {
        String value = param(name);
        if (!value.matches("\\d{1,11}(\\.\\d{1,2})?")) {
            throw new Refused(Code.BAD_INPUT, "金额应为数字，最多两位小数，单位元。");
        }
        return new BigDecimal(value);
    }

    LocalDate day(String name) throws Refused {
        try {
            return LocalDate.parse(param(name));
        } catch (DateTimeParseException e) {
            throw new Refused(Code.BAD_INPUT, "日期应写成 yyyy-MM-dd，例如 2026-11-23。");
        }
    }

    void html(int status, String html) throws IOException {
        send(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    void redirect(String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
    }

    /** The address of a page with parameters, names and values in turn; empty values are left out. */
    static String url(String path, String... parameters) {
        StringBuilder url = new StringBuilder(path);
        char mark = '?';
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                url.append(mark).append(parameters[i]).append('=')
                        .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
                mark = '&';
            }
        }
        return url.toString();
    }
}
