package org.shiming.dutylawyer.domain;

import org.shiming.api.matters.Origin;
import org.shiming.api.value.ExplanationMode;

/**
 * Whose turn it is, as the lawyer on duty sees it (三.5: 对前往释明中心要求释明的当事人，首先安排由值班律师). Made from the kernel's facts alone,
 * so that a plug-in installed late finds everybody who waits.
 */
public final class Turn {
    private Turn() {}

    /** @param origin how the matter began @return where it stands at first */
    public static CallState opened(Origin origin) {
        return switch (origin) {
        case WALK_IN, ONLINE, HOST -> CallState.WAITING;
        case JUDGE, DESIGNATED, LEADER -> CallState.ELSEWHERE;
        };
    }

    /**
     * Further questions were registered.
     *
     * @param now where it stands
     * @param origin how the matter began
     * @return where it stands then: with the lawyer again, unless it came by designation or a leader (G8)
     */
    public static CallState asked(CallState now, Origin origin) {
        boolean bypasses = origin == Origin.DESIGNATED || origin == Origin.LEADER;
        return now.open() || now == CallState.CLOSED || bypasses ? now : CallState.WAITING;
    }

    /**
     * Somebody has explained.
     *
     * @param now where it stands
     * @param mode by which mode
     * @param understood whether the party understood every question
     * @return where it stands then
     */
    public static CallState explained(CallState now, ExplanationMode mode, boolean understood) {
        if (now == CallState.CLOSED) {
            return now;
        }
        return switch (mode) {
        case DUTY_LAWYER -> understood ? CallState.UNDERSTOOD : CallState.HANDED_ON;
        case JUDGE_INITIATED -> now;
        default -> now == CallState.TAKEN ? now : CallState.ELSEWHERE;
        };
    }
}
