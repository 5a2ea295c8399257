package org.shiming.matters.domain;

/**
 * What the plan leaves open and a court may set.
 *
 * @param partyNoShowUsesOnce whether a party that does not come has used up its judge appointment (G3)
 * @param clockToleranceSeconds how far a clerk's clock may be ahead before a session counts as future
 */
public record Settings(boolean partyNoShowUsesOnce, int clockToleranceSeconds) {
    /** The choices taken. */
    public static final Settings DEFAULT = new Settings(true, 120);

    /** Checks. */
    public Settings {
        if (clockToleranceSeconds < 0 || clockToleranceSeconds > 3600) {
            throw new IllegalArgumentException(
                    "org.shiming.matters: clockToleranceSeconds must be 0 to 3600, not " + clockToleranceSeconds);
        }
    }
}
