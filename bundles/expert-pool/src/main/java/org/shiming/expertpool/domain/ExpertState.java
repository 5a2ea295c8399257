package org.shiming.expertpool.domain;

/** Where somebody stands in the pool: nominated, reviewed, active, suspended, removed. */
public enum ExpertState {
    /** Nominated, not yet reviewed. */
    NOMINATED("待审核"),
    /** Reviewed by a second person, not yet engaged. */
    REVIEWED("审核通过，待聘任"),
    /** Engaged: may be chosen. */
    ACTIVE("在聘"),
    /** Not to be chosen for now. */
    SUSPENDED("暂停"),
    /** No longer of the pool. */
    REMOVED("已退出");

    private final String label;

    ExpertState(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
