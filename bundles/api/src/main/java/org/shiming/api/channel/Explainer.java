package org.shiming.api.channel;

import java.util.List;
import java.util.Objects;
import org.shiming.api.value.PersonId;

/**
 * Somebody who explains and is kept by a plug-in: a lawyer, an expert, a counsellor.
 *
 * @param person identifier
 * @param name full name, compared with the agents that the host names; never for a log
 * @param firm law firm or unit, empty if none
 * @param engagements cases in which the person or a colleague of the firm acts or has acted, as far as declared
 */
public record Explainer(PersonId person, String name, String firm, List<Engagement> engagements) {
    /** Checks and copies. */
    public Explainer {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(firm, "firm");
        engagements = List.copyOf(engagements);
    }
}
