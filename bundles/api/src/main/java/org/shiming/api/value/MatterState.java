package org.shiming.api.value;

/** Where a matter stands. */
public enum MatterState {
    /** Being explained, or waiting for a channel that is not installed. */
    OPEN("办理中"),
    /** The party accepts: understood on every question. */
    ACCEPTED("已息诉"),
    /** Guided to other legal avenues (三.13). */
    REFERRED("已引导其他途径"),
    /** The party withdrew. */
    WITHDRAWN("已撤回");

    private final String label;

    MatterState(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
