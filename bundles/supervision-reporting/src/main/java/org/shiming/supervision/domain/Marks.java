package org.shiming.supervision.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a subject. Two facts merge to the same whichever comes first, however often each is told: of two
 * values the lesser stays, of two whose key begins with {@code last.} the greater. So figures do not depend on the
 * order in which feeds were read.
 *
 * @param values by key
 */
public record Marks(SortedMap<String, String> values) {
    /** Nothing is known. */
    public static final Marks NONE = new Marks(new TreeMap<>());
    private static final String LAST = "last.";

    /** Copies. */
    public Marks {
        values = new TreeMap<>(values);
    }

    /**
     * Merges what was told.
     *
     * @param told the values; empty ones say nothing
     * @return all that is known now
     */
    public Marks and(Map<String, String> told) {
        TreeMap<String, String> merged = new TreeMap<>(values);
        told.forEach((key, value) -> {
            if (!value.isEmpty()) {
                merged.merge(key, value,
                        (one, other) -> one.compareTo(other) < 0 == key.startsWith(LAST) ? other : one);
            }
        });
        return new Marks(merged);
    }

    /** @return a value, empty if it is not known @param key which */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** @return a value, the empty text if it is not known @param key which */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** @return whether it is known and yes @param key which */
    public boolean yes(String key) {
        return "Y".equals(values.get(key));
    }

    /** @return a {@code last.} value without the order before its bar @param key without the prefix */
    public String last(String key) {
        String value = get(LAST + key);
        return value.substring(value.indexOf('|') + 1);
    }

    /** @return a {@code last.} key @param key without the prefix */
    public static String lastKey(String key) {
        return LAST + key;
    }
}
