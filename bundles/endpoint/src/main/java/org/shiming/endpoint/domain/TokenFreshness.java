package org.shiming.endpoint.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether a UsernameToken is recent and was not seen before on this node. Bounded, safe for concurrent use. */
public final class TokenFreshness {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Duration life;
    private final boolean required;
    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /**
     * @param clock the time
     * @param life how old a token may be
     * @param required whether nonce and time must be there
     */
    public TokenFreshness(Clock clock, Duration life, boolean required) {
        this.clock = clock;
        this.life = life;
        this.required = required;
    }

    /**
     * Takes a token's nonce and time.
     *
     * @param nonce the nonce, empty if there is none
     * @param created when it was made, ISO-8601, empty if it does not say
     * @return whether it may be used
     */
    public synchronized boolean accept(String nonce, String created) {
        if (nonce.isEmpty() && created.isEmpty()) {
            return !required;
        }
        if (nonce.isEmpty() || created.isEmpty() || nonce.length() > 200) {
            return false;
        }
        Instant now = clock.instant();
        Instant made;
        try {
            made = OffsetDateTime.parse(created).toInstant();
        } catch (DateTimeParseException malformed) {
            return false;
        }
        if (made.isBefore(now.minus(life)) || made.isAfter(now.plus(SKEW))) {
            return false;
        }
        seen.values().removeIf(now::isAfter);
        return seen.size() < MOST && seen.putIfAbsent(nonce, made.plus(life).plus(SKEW)) == null;
    }
}
