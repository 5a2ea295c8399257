package org.shiming.reception.domain;

/** Where a visit stands (三.5). */
public enum State {
    /** Registered, in the queue. */
    WAITING("等候"),
    /** Called to a window. */
    CALLED("已叫号"),
    /** Sent to the lawyer on duty, who comes first. */
    WITH_LAWYER("值班律师释明"),
    /** With the centre's dedicated staff. */
    WITH_STAFF("专职人员释明"),
    /** Gone before the end; the matter waits. */
    LEFT("已离开，事项待继续"),
    /** Done. */
    CLOSED("已办结");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return whether the visitor is still here */
    public boolean here() {
        return this != LEFT && this != CLOSED;
    }
}
