package org.shiming.matters.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * Everything the gates look at, gathered before they are asked.
 *
 * @param panel who tried the case
 * @param takingPart identifiers of the case's parties and of all their agents (G5)
 * @param loop where the party stands in the loop
 * @param once the once of 三.7
 * @param installed the modes for which a plug-in is installed
 * @param rememberedAt since when the host's facts are remembered only, empty while they are fresh
 */
public record GateFacts(PanelFacts panel, Set<PersonId> takingPart, LoopFacts loop, OnceFacts once,
        Set<ExplanationMode> installed, Optional<Instant> rememberedAt) {
    /** Copies. */
    public GateFacts {
        takingPart = Set.copyOf(takingPart);
        installed = Set.copyOf(installed);
    }
}
