package org.shiming.api.value;

/**
 * The host's identifier of a judgment document.
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    /** Checks the form. */
    public DocumentId {
        Checks.identifier(value, "DOCUMENT_ID_MALFORMED");
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
