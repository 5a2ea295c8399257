package org.shiming.supervision.domain;

/**
 * A thing that is counted.
 *
 * @param court court code
 * @param kind what it is
 * @param id identifier within its kind; never a person's
 */
public record Subject(String court, Kind kind, String id) {
    /** What is counted. */
    public enum Kind {
        /** A case, by its number. */
        CASE,
        /** A session. */
        SESSION,
        /** A matter in one mode. */
        LAYER,
        /** A judge's duty to one party. */
        DUTY,
        /** A leader's item or designation. */
        ITEM,
        /** A visit. */
        VISIT,
        /** A single event. */
        EVENT
    }
}
