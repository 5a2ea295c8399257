package org.shiming.matters.domain;

/**
 * What the plan leaves open and a court may set.
 *
 * @param partyNoShowUsesOnce whether a party that does not come has used up its judge appointment (G3)
 * @param clockToleranceSeconds how far a clerk's clock may be ahead before a session counts as future
 * @param ownerWorkingDays how many working days an owner may keep an open matter (一(二)4)
 * @param nightlyHour from which hour on matters without a present owner are listed
 */
public record Settings(boolean partyNoShowUsesOnce, int clockToleranceSeconds, int ownerWorkingDays, int nightlyHour) {
    /** The choices taken. */
    public static final Settings DEFAULT = new Settings(true, 120);

    /**
     * With the ordinary limits for owners.
     *
     * @param partyNoShowUsesOnce whether a party that does not come has used up its judge appointment
     * @param clockToleranceSeconds how far a clerk's clock may be ahead
     */
    public Settings(boolean partyNoShowUsesOnce, int clockToleranceSeconds) {
        this(partyNoShowUsesOnce, clockToleranceSeconds, 5, 2);
    }

    /** Checks. */
    public Settings {
        if (clockToleranceSeconds < 0 || clockToleranceSeconds > 3600) {
            throw new IllegalArgumentException(
                    "org.shiming.matters: clockToleranceSeconds must be 0 to 3600, not " + clockToleranceSeconds);
        }
        if (ownerWorkingDays < 1 || ownerWorkingDays > 250) {
            throw new IllegalArgumentException(
                    "org.shiming.matters: ownerWorkingDays must be 1 to 250, not " + ownerWorkingDays);
        }
        if (nightlyHour < 0 || nightlyHour > 23) {
            throw new IllegalArgumentException("org.shiming.matters: nightlyHour must be 0 to 23, not " + nightlyHour);
        }
    }
}
