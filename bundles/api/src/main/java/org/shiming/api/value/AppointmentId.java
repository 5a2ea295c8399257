package org.shiming.api.value;

/**
 * One appointment with a judge of the panel (三.7).
 *
 * @param value the identifier, 1 to 64 characters of letters, digits and {@code - _ . :}
 */
public record AppointmentId(String value) implements Comparable<AppointmentId> {
    /** Checks the form. */
    public AppointmentId {
        Checks.identifier(value, "APPOINTMENT_ID_MALFORMED");
    }

    @Override
    public int compareTo(AppointmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
