package org.shiming.casesystem.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the host gave for a message.
 *
 * @param number the receipt's number; empty for a reported outcome
 * @param receivedAt the host's time; empty if it gives none
 */
public record Receipt(Optional<String> number, Optional<Instant> receivedAt) {}
