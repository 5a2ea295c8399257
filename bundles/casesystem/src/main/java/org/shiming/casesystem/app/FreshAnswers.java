package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A small bounded cache whose entries live for some seconds; the eldest leaves first. Safe for concurrent use. */
final class FreshAnswers<K, V> {
    private final Duration life;
    private final Clock clock;
    private final Map<K, Entry<V>> entries;

    private record Entry<V>(V value, Instant at) {}

    FreshAnswers(Duration life, int max, Clock clock) {
        this.life = life;
        this.clock = clock;
        this.entries = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
                return size() > max;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        Duration age = Duration.between(entry.at(), clock.instant());
        // A clock that was set back must not make an answer fresh for longer.
        if (age.isNegative() || age.compareTo(life) >= 0) {
            entries.remove(key);
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    synchronized void put(K key, V value, Instant at) {
        entries.remove(key);
        if (!life.isZero()) {
            entries.put(key, new Entry<>(value, at));
        }
    }
}
