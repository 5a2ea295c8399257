package org.shiming.dutylawyer.domain;

/** How a shift came to be. */
public enum ShiftOrigin {
    /** From the weekly template. */
    TEMPLATE("模板"),
    /** Assigned by the coordinator. */
    ASSIGNED("统筹安排"),
    /** By a swap. */
    SWAP("换班"),
    /** In place of somebody on leave. */
    COVER("替班");

    private final String label;

    ShiftOrigin(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens show */
    public String label() {
        return label;
    }
}
