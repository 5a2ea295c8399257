package org.shiming.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a block that are hashed, form 1. Fields follow each other in the order of {@link Block}; a text is its
 * length in UTF-8 bytes (4 bytes, big-endian) and those bytes, a number is 8 bytes, big-endian. So no two different
 * blocks have the same bytes, and nothing depends on how JSON is written. A buffer for one thread.
 */
public final class CanonicalBytes {
    private static final byte FORM = 1;

    private byte[] buffer = new byte[2048];
    private int length;

    /**
     * Writes a block.
     *
     * @param block the block
     * @return this, holding its bytes
     */
    public CanonicalBytes of(Block block) {
        length = 0;
        room(1);
        buffer[length++] = FORM;
        number(block.seq());
        text(block.prevHash());
        text(block.algorithm());
        text(block.eventId());
        text(block.feed());
        number(block.feedPosition());
        text(block.kind());
        number(block.atMillis());
        number(block.takenMillis());
        number(block.onDay());
        text(block.caseNumber());
        text(block.actor());
        text(block.subject());
        number(block.refersTo());
        text(block.sourceHash());
        text(block.facts());
        return this;
    }

    /**
     * Hashes what was written.
     *
     * @param digest the hash function
     * @return lower-case hexadecimal
     */
    public String hash(Digest digest) {
        return digest.hex(buffer, length);
    }

    /** @return a copy of the bytes, for the stand-alone check of an exported entry */
    public byte[] copy() {
        return Arrays.copyOf(buffer, length);
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        room(4 + bytes.length);
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (bytes.length >>> shift);
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void number(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (value >>> shift);
        }
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
