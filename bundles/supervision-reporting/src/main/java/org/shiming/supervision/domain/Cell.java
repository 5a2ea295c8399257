package org.shiming.supervision.domain;

import java.time.LocalDate;

/**
 * Where a count stands.
 *
 * @param court court code
 * @param day the day
 * @param unit division or office, empty if it is not known
 * @param mode mode of explaining, or kind of item; empty if none
 * @param measure what is counted
 */
public record Cell(String court, LocalDate day, String unit, String mode, Measure measure) {}
