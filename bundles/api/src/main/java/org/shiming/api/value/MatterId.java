package org.shiming.api.value;

/**
 * One party's doubts about one judgment document (释明事项).
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record MatterId(String value) implements Comparable<MatterId> {
    /** Checks the form. */
    public MatterId {
        Checks.identifier(value, "MATTER_ID_MALFORMED");
    }

    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
