package org.shiming.api.value;

/** The mood seen during a session (二(三), 三.6, 三.12). */
public enum Mood {
    /** Calm. */
    CALM("平稳"),
    /** Agitated: the centre calms (三.5). */
    AGITATED("激动"),
    /** Extreme: opens the counsellor at once (三.6). */
    EXTREME("极端");

    private final String label;

    Mood(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
