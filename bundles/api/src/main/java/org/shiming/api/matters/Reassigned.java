package org.shiming.api.matters;

import java.util.Optional;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MatterId;

/**
 * One row of a batch reassignment (一(二)4).
 *
 * @param matter the matter
 * @param refusal why it was not reassigned; empty if it was
 */
public record Reassigned(MatterId matter, Optional<Refusal> refusal) {}
