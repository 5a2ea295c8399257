package org.shiming.reception.domain;

import java.time.Instant;

/**
 * One entry of a visit's history. Never changed.
 *
 * @param kind what happened
 * @param at when
 * @param actor who recorded it
 * @param actorName for screens and papers
 * @param text more of it: a window, a reason, a sheet's number; may be empty
 */
public record Step(StepKind kind, Instant at, String actor, String actorName, String text) {}
