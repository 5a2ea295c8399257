package org.shiming.dutylawyer.domain;

/** What a line of a pay sheet is for. */
public enum PayKind {
    /** An attended half-day. */
    HALF_DAY("值班半天"),
    /** A held session. */
    SESSION("释明一次");

    private final String label;

    PayKind(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
