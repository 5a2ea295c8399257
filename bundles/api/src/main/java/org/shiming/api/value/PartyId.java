package org.shiming.api.value;

/**
 * The host's identifier of a party of a case; never an identity number or a name.
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record PartyId(String value) implements Comparable<PartyId> {
    /** Checks the form. */
    public PartyId {
        Checks.identifier(value, "PARTY_ID_MALFORMED");
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
