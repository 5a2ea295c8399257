package org.shiming.api.value;

/**
 * One explanation given, by one mode (一次释明).
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record SessionId(String value) implements Comparable<SessionId> {
    /** Checks the form. */
    public SessionId {
        Checks.identifier(value, "SESSION_ID_MALFORMED");
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
