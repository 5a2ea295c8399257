package org.shiming.host.demo;

import java.util.List;
import java.util.Random;

/** Chance with a fixed seed: the same cases at every first start. */
final class Draw {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private final Random random;

    Draw(long seed) {
        // Neighbouring seeds would give neighbouring first numbers.
        random = new Random(seed * SPREAD);
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A multiple of step from low to high. */
    int stepped(int low, int high, int step) {
        return low + step * random.nextInt((high - low) / step + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
