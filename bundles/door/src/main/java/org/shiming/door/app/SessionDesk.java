package org.shiming.door.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.door.domain.OwnerOnly;
import org.shiming.door.domain.Session;
import org.shiming.door.domain.SessionSeal;
import org.shiming.door.spi.Sessions;

/**
 * Grants and reads logins. A login is a signed cookie, so it holds on every node that has the same key; an ended one
 * is remembered on this node until it would have been over anyway.
 */
@Component(service = {Sessions.class, SessionDesk.class})
public final class SessionDesk implements Sessions {
    /** The cookie's name. */
    public static final String COOKIE = "shiming_session";
    private static final String ATTRIBUTES = "; Path=/shiming; HttpOnly; SameSite=Strict";
    private static final int KEY_BYTES = 32;

    private final SessionSeal seal;
    private final Duration life;
    private final boolean alwaysSecure;
    private final Clock clock;
    private final CurrentCalls calls;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    /**
     * @param settings life and key file
     * @param calls the request at hand
     * @throws IOException if the key file can neither be read nor made
     */
    @Activate
    public SessionDesk(@Reference DoorSettings settings, @Reference CurrentCalls calls) throws IOException {
        this(OwnerOnly.key(DoorSettings.file(settings.values().sessionKeyFile()), KEY_BYTES),
                Duration.ofMinutes(settings.values().sessionMinutes()),
                "always".equals(settings.values().secureCookie()), Clock.systemUTC(), calls);
    }

    SessionDesk(byte[] key, Duration life, boolean alwaysSecure, Clock clock, CurrentCalls calls) {
        this.seal = new SessionSeal(key);
        this.life = life;
        this.alwaysSecure = alwaysSecure;
        this.clock = clock;
        this.calls = calls;
    }

    @Override
    public Grant grant(Caller caller) {
        Session session = new Session(fresh(), caller, fresh(), clock.instant().plus(life));
        String cookie = COOKIE + "=" + seal.seal(session) + ATTRIBUTES + secure() + "; Max-Age=" + life.toSeconds();
        return new Grant(cookie, session.csrf(), session.expires());
    }

    @Override
    public Optional<String> csrf() {
        return calls.session().map(Session::csrf);
    }

    @Override
    public String end() {
        Instant now = clock.instant();
        ended.values().removeIf(now::isAfter);
        calls.session().ifPresent(session -> ended.put(session.id(), session.expires()));
        return COOKIE + "=" + ATTRIBUTES + secure() + "; Max-Age=0";
    }

    /**
     * Reads a cookie.
     *
     * @param text the cookie's value
     * @return the login; empty if it is none, or over
     */
    public Optional<Session> read(String text) {
        return seal.open(text, clock.instant()).filter(session -> !ended.containsKey(session.id()));
    }

    private String secure() {
        return alwaysSecure || calls.secure() ? "; Secure" : "";
    }

    private String fresh() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
