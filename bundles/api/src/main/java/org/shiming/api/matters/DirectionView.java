package org.shiming.api.matters;

import java.time.Instant;
import java.util.List;
import org.shiming.api.value.MatterId;

/**
 * A direction with what was told of it so far.
 *
 * @param matter the matter
 * @param direction the direction
 * @param told what was told, in the order in which it was told
 * @param missing what is still to be told before the matter can be closed, in order; empty: G6 lets it close
 */
public record DirectionView(MatterId matter, Direction direction, List<Told> told, List<Feedback> missing) {
    /** Copies. */
    public DirectionView {
        told = List.copyOf(told);
        missing = List.copyOf(missing);
    }

    /** One thing told. @param kind what @param at when @param receipt the receipt or how it was given, may be empty */
    public record Told(Feedback kind, Instant at, String receipt) {}
}
