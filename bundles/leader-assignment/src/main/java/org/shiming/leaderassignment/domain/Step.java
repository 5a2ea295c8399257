package org.shiming.leaderassignment.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of an item's history. Never changed.
 *
 * @param kind what was done
 * @param at when it was recorded
 * @param happenedAt when it happened, never later than {@code at}
 * @param actor who recorded it
 * @param actorName for screens and papers
 * @param actingFor for whom a deputy acted, if one did
 * @param text the words: a reason, a reply, a feedback; may be empty
 * @param how how it was given: 当面, 电话, 书面 … or a receipt's number; may be empty
 */
public record Step(StepKind kind, Instant at, Instant happenedAt, String actor, String actorName,
        Optional<String> actingFor, String text, String how) {}
