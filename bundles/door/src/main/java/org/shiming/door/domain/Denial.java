package org.shiming.door.domain;

import java.util.Optional;
import org.shiming.api.outcome.Refusal;

/**
 * The door says no.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param message a Chinese sentence: what happened, what was kept, what to do
 * @param retryAfterSeconds when to come again, 0 if that would not help
 * @param close whether the connection must be closed, because a body was left unread
 */
public record Denial(int status, String code, String message, int retryAfterSeconds, boolean close) {
    /**
     * A denial that leaves the connection open.
     *
     * @param status the HTTP status
     * @param code the stable code
     * @param message the sentence
     * @return the denial
     */
    public static Denial of(int status, String code, String message) {
        return new Denial(status, code, message, 0, false);
    }

    /**
     * The same for a refusal.
     *
     * @param refusal the refusal
     * @return the denial
     */
    public static Denial of(Refusal refusal) {
        int status = refusal.kind().status();
        int retry = status == 503 ? 2 : status == 429 ? 30 : 0;
        return new Denial(status, refusal.code(), refusal.message(), retry, false);
    }

    /** @param seconds when to come again @return the same with this delay */
    public Denial retryAfter(int seconds) {
        return new Denial(status, code, message, seconds, close);
    }

    /** @return the same, closing the connection */
    public Denial closing() {
        return new Denial(status, code, message, retryAfterSeconds, true);
    }

    /** @return as an optional */
    public Optional<Denial> now() {
        return Optional.of(this);
    }
}
