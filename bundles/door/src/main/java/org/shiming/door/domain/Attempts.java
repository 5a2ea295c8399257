package org.shiming.door.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed proofs of identity per key (user and address, and address alone) and locks the key for a while,
 * twice as long each time. Bounded: the eldest keys are forgotten first. Safe for concurrent use.
 */
public final class Attempts {
    private static final int MOST_KEYS = 20_000;
    private static final int LONGEST_FACTOR = 32;

    private final Clock clock;
    private final int allowed;
    private final Duration lock;
    private final Map<String, State> states = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record State(int failures, Instant last, Instant lockedUntil) {}

    /**
     * @param clock the time
     * @param allowed failures before the first lock
     * @param lock how long the first lock lasts
     */
    public Attempts(Clock clock, int allowed, Duration lock) {
        this.clock = clock;
        this.allowed = allowed;
        this.lock = lock;
    }

    /**
     * How long a key is still locked.
     *
     * @param key the key
     * @return zero if it is not
     */
    public synchronized Duration locked(String key) {
        State state = states.get(key);
        Instant now = clock.instant();
        return state == null || !now.isBefore(state.lockedUntil()) ? Duration.ZERO
                : Duration.between(now, state.lockedUntil());
    }

    /**
     * Notes a failure.
     *
     * @param key the key
     */
    public synchronized void failed(String key) {
        Instant now = clock.instant();
        State state = states.get(key);
        boolean longAgo = state != null && now.isAfter(state.last().plus(lock.multipliedBy(2L * LONGEST_FACTOR)));
        int failures = state == null || longAgo ? 1 : state.failures() + 1;
        int beyond = failures / allowed;
        Instant until = failures % allowed != 0 ? Instant.MIN
                : now.plus(lock.multipliedBy(Math.min(LONGEST_FACTOR, 1L << Math.min(beyond - 1, 10))));
        states.put(key, new State(failures, now, until));
    }

    /**
     * Notes a success: the key starts anew.
     *
     * @param key the key
     */
    public synchronized void succeeded(String key) {
        states.remove(key);
    }
}
