package org.shiming.host.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shiming.host.domain.Person;

/** Open logins, in memory: this small system runs on one machine, and a restart logs everybody out. */
public final class Sessions {
    private static final int BYTES = 32;
    private static final int SWEEP_ABOVE = 1_000;
    private static final Duration LONGEST = Duration.ofHours(12);
    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration idle;

    /**
     * Wires the sessions.
     *
     * @param clock the time
     * @param idleMinutes without a request for so long, a session ends
     */
    public Sessions(Clock clock, int idleMinutes) {
        this.clock = clock;
        this.idle = Duration.ofMinutes(idleMinutes);
    }

    /** Opens a session under a fresh identifier. */
    Session open(Person person) {
        Instant now = clock.instant();
        if (open.size() > SWEEP_ABOVE) {
            open.values().removeIf(session -> over(session, now));
        }
        Session session = new Session(secret(), secret(), person, now);
        open.put(session.id(), session);
        return session;
    }

    /**
     * The session of a cookie.
     *
     * @param id the cookie's value, null if there is none
     * @return empty if it is unknown or over
     */
    public Optional<Session> find(String id) {
        Session session = id == null ? null : open.get(id);
        Instant now = clock.instant();
        if (session == null || over(session, now)) {
            close(id);
            return Optional.empty();
        }
        session.seen(now);
        return Optional.of(session);
    }

    /**
     * Ends a session.
     *
     * @param id its identifier; null ends none
     */
    public void close(String id) {
        if (id != null) {
            open.remove(id);
        }
    }

    private boolean over(Session session, Instant now) {
        return now.isAfter(session.seenAt().plus(idle)) || now.isAfter(session.openedAt().plus(LONGEST));
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
