package org.shiming.dutylawyer.domain;

/** Who sits at the centre by roster (三.4(2)). */
public enum PersonKind {
    /** A lawyer, from the justice bureau and the lawyers' association. */
    LAWYER("律师"),
    /** A re-engaged retired judge. */
    RETIRED_JUDGE("返聘退休法官");

    private final String label;

    PersonKind(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens show */
    public String label() {
        return label;
    }
}
