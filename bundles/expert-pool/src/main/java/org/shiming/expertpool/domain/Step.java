package org.shiming.expertpool.domain;

import java.time.Instant;

/**
 * One entry of a booking's history. Never changed.
 *
 * @param kind what was done
 * @param at when
 * @param actor who
 * @param actorName for screens
 * @param text the words: a reason, how it was told; may be empty
 */
public record Step(StepKind kind, Instant at, String actor, String actorName, String text) {}
