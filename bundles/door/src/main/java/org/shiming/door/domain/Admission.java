package org.shiming.door.domain;

/** What a gate says to a request. */
public enum Admission {
    /** It is inside, and must leave. */
    ENTERED,
    /** The gate is closed for a moment: it may wait. */
    WAIT,
    /** The service has been away for longer than callers are held. */
    AWAY,
    /** Too many wait already. */
    FULL,
    /** There is no such service. */
    UNKNOWN
}
