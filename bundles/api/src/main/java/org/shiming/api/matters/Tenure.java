package org.shiming.api.matters;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.value.PersonId;

/**
 * How long one owner had a matter (一(二)4).
 *
 * @param owner who
 * @param from since when
 * @param until until when, empty while it is the owner
 * @param days whole days so far
 * @param returns how often this owner's hand-overs of the matter were returned
 */
public record Tenure(PersonId owner, Instant from, Optional<Instant> until, long days, int returns) {}
