package org.shiming.matters.domain;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * Which open matters a worklist shows.
 *
 * @param court the court
 * @param next only those for which the order proposes this mode next
 * @param owner only this owner's
 * @param ownedBefore only those whose owner has had them since before this; they come in the order of that time
 */
public record WorkFilter(CourtCode court, Optional<ExplanationMode> next, Optional<PersonId> owner,
        Optional<Instant> ownedBefore) {}
