package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Origin;

/**
 * What must be there before a matter is closed (G6, 三.8, 三.9).
 *
 * @param origin how the matter began
 * @param commissions the directions behind it with what was told
 */
public record Closing(Origin origin, List<Commission> commissions) {
    /** Copies. */
    public Closing {
        commissions = List.copyOf(commissions);
    }

    /**
     * A matter of which nothing has been told.
     *
     * @param origin how the matter began
     * @return the facts
     */
    public static Closing untold(Origin origin) {
        return new Closing(origin, List.of());
    }

    /** @return whether a leader's item stands behind it */
    public boolean leaders() {
        return origin == Origin.LEADER
                || commissions.stream().anyMatch(item -> item.direction().kind() == Direction.Kind.LEADER);
    }

    /** @return whether a leader's item or a designation stands behind it */
    public boolean directed() {
        return origin == Origin.LEADER || !commissions.isEmpty();
    }

    /** @return what is still to be told, in words; empty: it may be closed */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        boolean leader = commissions.stream().anyMatch(item -> item.direction().kind() == Direction.Kind.LEADER);
        if (origin == Origin.LEADER && !leader) {
            missing.addAll(
                    Commission.required(Direction.Kind.LEADER).stream().map(kind -> "尚未" + kind.label()).toList());
        }
        commissions.forEach(item -> item.missing()
                .forEach(kind -> missing.add("尚未" + kind.label() + "（" + item.direction().source() + "）")));
        return missing;
    }
}
