package org.shiming.api.value;

/** The four kinds of cases. */
public enum CaseType {
    /** Civil. */
    CIVIL("民事"),
    /** Criminal. */
    CRIMINAL("刑事"),
    /** Administrative. */
    ADMINISTRATIVE("行政"),
    /** Enforcement. */
    ENFORCEMENT("执行");

    private final String label;

    CaseType(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
