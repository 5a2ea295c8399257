package org.shiming.api.matters;

/** How a matter began. */
public enum Origin {
    /** The judge explains unasked (三.1). */
    JUDGE("法官主动"),
    /** The party came to the centre, a window or the petition hall (三.3, 三.5). */
    WALK_IN("当事人来访"),
    /** The host opened it. */
    HOST("审判业务系统"),
    /** The party asked online (三.3). */
    ONLINE("当事人线上提出"),
    /** Designated (三.8). */
    DESIGNATED("指定释明"),
    /** A court leader's item (三.9). */
    LEADER("院领导交办");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
