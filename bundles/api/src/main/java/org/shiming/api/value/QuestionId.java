package org.shiming.api.value;

/**
 * One doubt (疑问) of a matter; it keeps its identity through every session (三.12).
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    /** Checks the form. */
    public QuestionId {
        Checks.identifier(value, "QUESTION_ID_MALFORMED");
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
