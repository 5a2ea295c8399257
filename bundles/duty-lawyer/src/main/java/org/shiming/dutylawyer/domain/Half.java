package org.shiming.dutylawyer.domain;

/** The two parts of a day of duty (三.4(2)): the roster is by half-days. */
public enum Half {
    /** Morning. */
    AM("上午"),
    /** Afternoon. */
    PM("下午");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
