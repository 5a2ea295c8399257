package org.shiming.reception.domain;

/** What can happen to a visit; each leaves one entry in its history. */
public enum StepKind {
    /** Registered. */
    REGISTER("登记"),
    /** Called to a window. */
    CALL("叫号"),
    /** Sent to the lawyer on duty (三.5: first). */
    TO_LAWYER("转值班律师"),
    /** Sent to the centre's staff. */
    TO_STAFF("转专职人员"),
    /** The staff explained. */
    EXPLAIN("专职人员释明"),
    /** The other avenues were told (三.5, 三.13). */
    AVENUES("告知其他法律途径"),
    /** A provisional visit was matched with its case. */
    MATCH("核对案件"),
    /** Left before the end. */
    LEAVE("离开"),
    /** Closed. */
    CLOSE("办结");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
