package org.shiming.matters.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.value.ExplanationMode;

/**
 * Everything the gates look at, gathered before they are asked.
 *
 * @param panel who tried the case
 * @param conflict what is known of the explainer's conflicts of interest (G5)
 * @param loop where the party stands in the loop
 * @param once the once of 三.7
 * @param installed the modes for which a plug-in is installed
 * @param rememberedAt since when the host's facts are remembered only, empty while they are fresh
 */
public record GateFacts(PanelFacts panel, ConflictFacts conflict, LoopFacts loop, OnceFacts once,
        Set<ExplanationMode> installed, Optional<Instant> rememberedAt) {
    /** Copies. */
    public GateFacts {
        installed = Set.copyOf(installed);
    }
}
