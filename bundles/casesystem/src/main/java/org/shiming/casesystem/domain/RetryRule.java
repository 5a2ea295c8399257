package org.shiming.casesystem.domain;

import java.time.Duration;

/**
 * When an undelivered message is tried again, and when it is given up. An outage never kills a message: a failed try
 * counts against it only if the host has answered something else since the try before.
 *
 * @param first the first delay
 * @param cap the longest delay while the host works
 * @param outageCap the longest delay while it does not, so that delivery begins soon after it is back
 * @param maxSuspect how many tries may fail while the host works
 */
public record RetryRule(Duration first, Duration cap, Duration outageCap, int maxSuspect) {
    private static final int MAX_DOUBLINGS = 20;

    /** Checks. */
    public RetryRule {
        if (first.isNegative() || first.isZero() || cap.compareTo(first) < 0 || outageCap.isNegative()
                || outageCap.isZero() || maxSuspect < 1) {
            throw new IllegalArgumentException("a retry rule has 0 < first <= cap and at least one try");
        }
    }

    /**
     * How long to wait.
     *
     * @param attempts tries so far, at least 1
     * @param outage whether the host is away
     * @param jitter 0 to 1, so that many messages do not come back at once
     * @return the delay: doubled each time, capped, less up to a fifth
     */
    public Duration delay(int attempts, boolean outage, double jitter) {
        int doublings = Math.min(MAX_DOUBLINGS, Math.max(0, attempts - 1));
        long longest = (outage ? outageCap : cap).toMillis();
        long millis = Math.min(longest, first.toMillis() << doublings);
        return Duration.ofMillis(Math.max(1, (long) (millis * (1 - jitter / 5))));
    }

    /**
     * Whether a message is given up.
     *
     * @param suspect failed tries while the host worked
     * @return true: a person must look
     */
    public boolean dead(int suspect) {
        return suspect >= maxSuspect;
    }
}
