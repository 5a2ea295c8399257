package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.value.AppointmentId;

/**
 * The once of 三.7, for a case and party.
 *
 * @param usedBy the appointments that use it up
 * @param booked the booked appointment that is being held now, if one is
 */
public record OnceFacts(List<AppointmentId> usedBy, Optional<AppointmentId> booked) {
    /** Never used. */
    public static final OnceFacts UNUSED = new OnceFacts(List.of(), Optional.empty());

    /** Copies. */
    public OnceFacts {
        usedBy = List.copyOf(usedBy);
    }
}
