package org.shiming.api.value;

/**
 * The host's identifier of somebody who works here: judge, clerk, lawyer, expert, leader.
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record PersonId(String value) implements Comparable<PersonId> {
    /** Checks the form. */
    public PersonId {
        Checks.identifier(value, "PERSON_ID_MALFORMED");
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
