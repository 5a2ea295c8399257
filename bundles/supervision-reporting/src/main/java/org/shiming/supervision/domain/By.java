package org.shiming.supervision.domain;

/** By what figures are set apart; never by person. */
public enum By {
    /** Not at all. */
    NOTHING,
    /** Calendar months. */
    MONTH,
    /** Divisions and offices. */
    UNIT,
    /** Modes of explaining. */
    MODE
}
