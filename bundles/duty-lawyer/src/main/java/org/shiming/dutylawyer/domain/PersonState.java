package org.shiming.dutylawyer.domain;

/** Whether somebody may be rostered. */
public enum PersonState {
    /** May be rostered. */
    ACTIVE("在册"),
    /** Not for now. */
    SUSPENDED("暂停"),
    /** No longer. */
    REMOVED("退出");

    private final String label;

    PersonState(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens show */
    public String label() {
        return label;
    }
}
