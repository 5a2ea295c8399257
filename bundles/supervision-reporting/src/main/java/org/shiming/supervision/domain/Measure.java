package org.shiming.supervision.domain;

/** What is counted per court, day, unit and mode. A day's count is the sum over things, each counted once. */
public enum Measure {
    /** A session, on its day. */
    SESSION,
    /** A session in which the party answered, on its day. */
    ANSWERED,
    /** A session in which the party understood every answer, on its day. */
    ACCEPTED,
    /** A matter's first session in a mode (a layer of the loop), on that day. */
    ENTERED,
    /** The same, if the party accepted there, then or later. */
    ACCEPTED_THERE,
    /** A session that needed approval (三.7), on its day. */
    EXCEPTION,
    /** A session of the judge, on its day. */
    TO_FILE,
    /** The same, if its record was filed in time. */
    TO_FILE_TIMELY,
    /** A record filed, on the day of filing. */
    FILED,
    /** The same, if in time. */
    FILED_TIMELY,
    /** A case in which explaining is mandatory, on the day it became so. */
    MANDATORY,
    /** The same, if the judge has explained, then or later. */
    COVERED,
    /** A mandatory case's first explanation by the judge, on its day. */
    COVERING,
    /** A duty to explain that ran out, on the day it was noticed. */
    DUTY_OVERDUE,
    /** A session whose party owed fees, on its day. */
    FEE_OWED,
    /** The same, if it was reminded of them. */
    FEE_REMINDED,
    /** A leader's item or designation, on the day it came. */
    ASSIGNED,
    /** The same, if it was fed back without having been overdue. */
    ASSIGNED_TIMELY,
    /** An item fed back, on that day. */
    FED_BACK,
    /** The same, if it had not been overdue. */
    FED_BACK_TIMELY,
    /** An item handed to a unit, on that day. */
    DISPATCHED,
    /** An item sent back by a unit, on that day. */
    RETURNED,
    /** A visit, on its day. */
    VISIT,
    /** The same, if the visitor left before the end. */
    VISIT_LEFT,
    /** A fact that could not be read, on its day. */
    UNREADABLE
}
