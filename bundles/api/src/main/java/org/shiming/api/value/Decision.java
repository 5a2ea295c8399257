package org.shiming.api.value;

/** The three answers of a gate. */
public enum Decision {
    /** Go ahead. */
    ALLOWED("允许"),
    /** A rule says no; the reasons name another route where there is one. */
    BLOCKED("不允许"),
    /** Possible with a reason and an approver, and counted in the report. */
    NEEDS_APPROVAL("需审批");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
