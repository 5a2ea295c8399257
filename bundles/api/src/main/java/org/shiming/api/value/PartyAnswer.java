package org.shiming.api.value;

/** The outcome of a session, stated by the party, question by question. */
public enum PartyAnswer {
    /** The party says that it understands. */
    UNDERSTOOD("理解"),
    /** In part. */
    PARTLY("部分理解"),
    /** The party says that it does not. */
    NOT_UNDERSTOOD("不理解");

    private final String label;

    PartyAnswer(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
