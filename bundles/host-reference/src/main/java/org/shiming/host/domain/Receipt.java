package org.shiming.host.domain;

import java.time.Instant;

/**
 * What the sender of a filed document gets.
 *
 * @param number 收字〔2026〕NNNNN号
 * @param receivedAt when it was received, the first time
 */
public record Receipt(String number, Instant receivedAt) {}
