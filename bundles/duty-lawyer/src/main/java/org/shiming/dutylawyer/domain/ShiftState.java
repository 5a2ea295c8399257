package org.shiming.dutylawyer.domain;

/** How a shift stands. */
public enum ShiftState {
    /** Rostered, not begun. */
    PLANNED("待值班", true),
    /** Signed in. */
    SIGNED_IN("值班中", true),
    /** Signed out. */
    SIGNED_OUT("已签退", true),
    /** On leave: the seat is open for a cover. */
    ON_LEAVE("请假", false),
    /** Given to somebody else by a swap. */
    SWAPPED("已换班", false),
    /** Taken off the roster. */
    RELEASED("已撤销", false);

    private final String label;
    private final boolean holds;

    ShiftState(String label, boolean holds) {
        this.label = label;
        this.holds = holds;
    }

    /** @return the Chinese term that screens show */
    public String label() {
        return label;
    }

    /** @return whether it holds its seat */
    public boolean holds() {
        return holds;
    }
}
