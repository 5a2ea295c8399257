package org.shiming.ledger.domain;

/**
 * A block with the hash that stands beside it.
 *
 * @param block the content
 * @param hash its hash, lower-case hexadecimal
 */
public record Sealed(Block block, String hash) {}
