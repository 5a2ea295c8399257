package org.shiming.matters.domain;

import org.shiming.api.matters.Origin;

/**
 * What must be there before a matter is closed (G6, 三.9).
 *
 * @param origin how the matter began
 * @param repliedToParty the unit's reply to the party
 * @param reportedToCentre the unit's feedback to the centre
 * @param reportedToLeader the centre's feedback to the leader
 */
public record Closing(Origin origin, boolean repliedToParty, boolean reportedToCentre, boolean reportedToLeader) {
    /**
     * A matter of which no plug-in has told anything.
     *
     * @param origin how the matter began
     * @return the facts
     */
    public static Closing untold(Origin origin) {
        return new Closing(origin, false, false, false);
    }
}
