package org.shiming.judgeexplanation.domain;

import java.time.Instant;

/** Where a page of a list by time begins: beyond this moment and identifier. @param at moment @param id identifier */
public record After(Instant at, String id) {}
