package org.shiming.door.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.shiming.door.domain.Denial;

/** Writes the door's own answers. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a browser may do with anything that comes from here. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'self'";

    private Answers() {}

    static void securityHeaders(HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cache-Control", "no-store");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void deny(HttpServletResponse response, Denial denial) throws IOException {
        if (denial.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", Integer.toString(denial.retryAfterSeconds()));
        }
        if (denial.close()) {
            response.setHeader("Connection", "close");
        }
        Map<String, Object> fault = new LinkedHashMap<>();
        fault.put("code", denial.code());
        fault.put("message", denial.message());
        fault.put("article", "");
        fault.put("facts", List.of());
        json(response, denial.status(), fault);
    }

    static void json(HttpServletResponse response, int status, Object content) throws IOException {
        bytes(response, status, "application/json;charset=UTF-8", JSON.writeValueAsBytes(content));
    }

    static void bytes(HttpServletResponse response, int status, String type, byte[] content) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
