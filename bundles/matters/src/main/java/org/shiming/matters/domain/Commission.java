package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView.Told;
import org.shiming.api.matters.Feedback;

/**
 * A direction with what was told of it (三.8, 三.9). Immutable.
 *
 * @param direction the direction
 * @param told what was told, in the order in which it was told
 */
public record Commission(Direction direction, List<Told> told) {
    /** Copies. */
    public Commission {
        told = List.copyOf(told);
    }

    /**
     * What a direction requires, in order: a leader's item all three (三.9); a designation the feedback to whoever
     * designated (三.8).
     *
     * @param kind the direction's kind
     * @return what is required
     */
    public static List<Feedback> required(Direction.Kind kind) {
        return kind == Direction.Kind.LEADER ? List.of(Feedback.values()) : List.of(Feedback.FEEDBACK_TO_LEADER);
    }

    /** @return what is still to be told, in order */
    public List<Feedback> missing() {
        return required(direction.kind()).stream().filter(kind -> told(kind).isEmpty()).toList();
    }

    /**
     * One thing told.
     *
     * @param kind what
     * @return it, empty if it was not told
     */
    public Optional<Told> told(Feedback kind) {
        return told.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /**
     * Whether something may be told now: what is required before it has been.
     *
     * @param kind what
     * @return true if nothing before it is missing
     */
    public boolean inOrder(Feedback kind) {
        return missing().stream().noneMatch(before -> before.compareTo(kind) < 0);
    }

    /**
     * With one more thing told.
     *
     * @param one what was told
     * @return the new commission
     */
    public Commission with(Told one) {
        List<Told> more = new ArrayList<>(told);
        more.add(one);
        return new Commission(direction, more);
    }
}
