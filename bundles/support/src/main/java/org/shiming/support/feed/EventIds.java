package org.shiming.support.feed;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Identifiers of facts, in the form of a UUID of version 7 (RFC 9562, method 1 of section 6.2): the milliseconds, a
 * counter, and chance. On one node each is greater than the one before, as a text too, even when the system's clock
 * goes back; so facts of one millisecond stand in a feed in the order in which they were written. Two nodes never make
 * the same one. Safe for concurrent use.
 */
final class EventIds {
    private static final int COUNTER_LIMIT = 1 << 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final LongSupplier millis;
    private final SecureRandom random = new SecureRandom();
    private long last = Long.MIN_VALUE;
    private int counter;

    /** @param millis the time, in milliseconds since 1970 */
    EventIds(LongSupplier millis) {
        this.millis = millis;
    }

    /** @return the next identifier, 36 characters */
    synchronized String next() {
        long now = millis.getAsLong();
        if (now > last) {
            last = now;
            counter = 0;
        } else if (++counter == COUNTER_LIMIT) {
            // More than the counter holds, or the clock stands behind: borrow the next millisecond.
            last++;
            counter = 0;
        }
        return new UUID(last << 16 | VERSION | counter, VARIANT | random.nextLong() >>> 2).toString();
    }
}
