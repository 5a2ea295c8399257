package org.shiming.door.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.door.domain.Denial;
import org.shiming.door.domain.Session;

/** Finds out who calls: a system by password or certificate, a person by the login cookie. */
@Component(service = Identification.class)
public final class Identification {
    /** The request attribute in which the container leaves a verified client certificate. */
    private static final String CERTIFICATE = "javax.servlet.request.X509Certificate";
    private static final String CSRF = "X-Shiming-CSRF";
    private static final Denial BAD_HEADER = Denial.of(401, "CREDENTIALS_WRONG", "身份凭据格式不正确，请核对后重试。");

    private final SystemUserDesk users;
    private final SessionDesk sessions;
    private final String publicOrigin;

    /**
     * Who calls.
     *
     * @param caller the caller, {@link Caller#NOBODY} if there was no proof
     * @param session the login, null if it was not a cookie
     * @param denial why the proof was not accepted, null if it was or there was none
     */
    public record Found(Caller caller, Session session, Denial denial) {}

    /**
     * @param users the systems
     * @param sessions the logins
     * @param settings the public address
     */
    @Activate
    public Identification(@Reference SystemUserDesk users, @Reference SessionDesk sessions,
            @Reference DoorSettings settings) {
        this.users = users;
        this.sessions = sessions;
        this.publicOrigin = settings.values().publicUrl().replaceFirst("^(https?://[^/]+).*", "$1");
    }

    /**
     * Identifies.
     *
     * @param request the request
     * @return who calls, or why the proof was refused
     */
    public Found identify(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return byPassword(authorization, request.getRemoteAddr());
        }
        Optional<Session> session = cookie(request).flatMap(sessions::read);
        if (session.isPresent()) {
            return new Found(session.get().caller(), session.get(), null);
        }
        return new Found(byCertificate(request).orElse(Caller.NOBODY), null, null);
    }

    /**
     * Whether a write may come from where it came from: the page that sent it must be ours, and with a cookie it must
     * know the login's own secret.
     *
     * @param request the request
     * @param session the login, null if there is none
     * @return why not, empty if it may
     */
    public Optional<Denial> foreign(HttpServletRequest request, Session session) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean otherOrigin = origin != null && !origin.equals(publicOrigin) && !sameHost(origin, request);
        if (otherOrigin || "cross-site".equals(site)) {
            return Denial.of(403, "ORIGIN_REFUSED", "请求来自其他网站的页面，已拒绝；本次未处理。").now();
        }
        if (session != null && !same(request.getHeader(CSRF), session.csrf())) {
            return Denial.of(403, "CSRF_REFUSED", "页面校验信息缺失或已过期，请刷新页面后重新提交；本次未处理。").now();
        }
        return Optional.empty();
    }

    private Found byPassword(String authorization, String remote) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return new Found(Caller.NOBODY, null, BAD_HEADER);
        }
        String text;
        try {
            text = new String(Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return new Found(Caller.NOBODY, null, BAD_HEADER);
        }
        int colon = text.indexOf(':');
        if (colon <= 0 || text.length() > 300) {
            return new Found(Caller.NOBODY, null, BAD_HEADER);
        }
        Outcome<Caller> outcome = users.check(text.substring(0, colon), text.substring(colon + 1).toCharArray(),
                remote);
        if (outcome instanceof Outcome.Refused<Caller> refused) {
            return new Found(Caller.NOBODY, null, Denial.of(refused.refusal()));
        }
        return new Found(outcome.orFault(), null, null);
    }

    private Optional<Caller> byCertificate(HttpServletRequest request) {
        if (request.getAttribute(CERTIFICATE) instanceof X509Certificate[] chain && chain.length > 0) {
            return users.ofCertificate(chain[0].getSubjectX500Principal().getName(X500Principal.RFC2253));
        }
        return Optional.empty();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (SessionDesk.COOKIE.equals(cookie.getName())) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "")
                .equals(host.toLowerCase(Locale.ROOT));
    }

    private static boolean same(String said, String wanted) {
        return said != null && MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8),
                wanted.getBytes(StandardCharsets.UTF_8));
    }
}
