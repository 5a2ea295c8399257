package org.shiming.api.value;

/**
 * The caller's own identifier of a state-changing message; repeated, it returns the first answer.
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record MessageId(String value) implements Comparable<MessageId> {
    /** Checks the form. */
    public MessageId {
        Checks.identifier(value, "MESSAGE_ID_MALFORMED");
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
