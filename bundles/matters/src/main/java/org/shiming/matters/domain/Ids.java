package org.shiming.matters.domain;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers of 26 characters that sort by time: 48 bits of milliseconds, 16 of sequence, 64 of chance. On one node
 * each is greater than the one before, even when the clock steps back.
 */
public final class Ids {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    /** @param clock where the time comes from */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** @return the next identifier */
    public String next() {
        long now = clock.millis() << 16;
        long time = last.updateAndGet(before -> Math.max(before + 1, now));
        long chance = ThreadLocalRandom.current().nextLong();
        char[] text = new char[26];
        for (int i = 25; i >= 0; i--) {
            text[i] = DIGITS[(int) (chance & 31)];
            chance = chance >>> 5 | (time & 31) << 59;
            time >>>= 5;
        }
        return new String(text);
    }
}
