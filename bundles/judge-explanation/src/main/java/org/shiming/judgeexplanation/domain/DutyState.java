package org.shiming.judgeexplanation.domain;

/** Where a mandatory explanation stands (三.1). Overdue is not a state but a fact of the day. */
public enum DutyState {
    /** Not explained yet. */
    DUE("待释明"),
    /** Explained; the record is not yet in the case file. No record filed = not done. */
    DONE("已释明，待入卷"),
    /** The host gave a receipt for the record (G7): the only state that is green. */
    RECORD_FILED("已入卷");

    private final String label;

    DutyState(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
