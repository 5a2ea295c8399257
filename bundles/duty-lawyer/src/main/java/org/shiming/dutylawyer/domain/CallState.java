package org.shiming.dutylawyer.domain;

/** How a matter stands with the lawyer on duty (三.5). */
public enum CallState {
    /** Nothing for the lawyer on duty. */
    ELSEWHERE("不在值班律师处", false),
    /** Waits for the lawyer on duty. */
    WAITING("待接待", true),
    /** A lawyer on duty has it. */
    TAKEN("接待中", true),
    /** Explained, and understood on every question. */
    UNDERSTOOD("已释明，当事人理解", false),
    /** Explained, and still in doubt: handed on to the centre's staff (三.5). */
    HANDED_ON("已释明，转专职人员", false),
    /** The matter is closed. */
    CLOSED("已办结", false);

    private final String label;
    private final boolean open;

    CallState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** @return the Chinese term that screens show */
    public String label() {
        return label;
    }

    /** @return whether the lawyer on duty still has to do with it */
    public boolean open() {
        return open;
    }
}
