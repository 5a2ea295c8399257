package org.shiming.supervision.domain;

/** What a monthly review keeps. */
public final class Kept {
    /** The closing month of an action that is not closed. */
    public static final int OPEN = 0;

    private Kept() {}

    /**
     * A frozen month.
     *
     * @param court court code
     * @param month yyyymm
     * @param atMillis when
     * @param actor who
     * @param figures JSON
     */
    public record Frozen(String court, int month, long atMillis, String actor, String figures) {}

    /**
     * A remark.
     *
     * @param id identifier
     * @param court court code
     * @param month yyyymm
     * @param atMillis when
     * @param actor who
     * @param words what
     */
    public record Remark(String id, String court, int month, long atMillis, String actor, String words) {}

    /**
     * An action that a monthly review decided.
     *
     * @param id identifier
     * @param court court code
     * @param month yyyymm
     * @param atMillis when
     * @param actor who
     * @param words what
     * @param unit whose it is
     * @param dueOn ISO day, empty if none
     * @param closedMonth in which month it was closed, {@link #OPEN} if it is not
     * @param closedBy who closed it, empty
     * @param result what came of it, empty
     */
    public record Action(String id, String court, int month, long atMillis, String actor, String words, String unit,
            String dueOn, int closedMonth, String closedBy, String result) {}
}
