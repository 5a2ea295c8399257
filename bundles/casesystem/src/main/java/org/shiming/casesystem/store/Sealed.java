package org.shiming.casesystem.store;

/**
 * A message's content as it is kept: encrypted.
 *
 * @param head who, what and which title
 * @param body the bytes or the words
 */
public record Sealed(byte[] head, byte[] body) {}
