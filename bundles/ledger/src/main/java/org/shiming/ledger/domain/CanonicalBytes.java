package org.shiming.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a block that are hashed, form 1: one byte 1, then the fields in the order of {@link Block}. A text is
 * its length in UTF-8 bytes (4 bytes, big-endian) and those bytes; a number is 8 bytes, big-endian; a hash is its 32
 * bytes. So no two different blocks have the same bytes, and nothing depends on how JSON is written. A buffer for one
 * thread.
 */
public final class CanonicalBytes {
    private static final byte FORM = 1;
    private static final int HASH = 64;

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
        hash(block.prevHash());
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
        hash(block.sourceHash());
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

    private void hash(String hex) {
        if (hex.length() != HASH) {
            malformed(hex);
            return;
        }
        room(HASH / 2);
        for (int i = 0; i < HASH; i += 2) {
            int high = Character.digit(hex.charAt(i), 16);
            int low = Character.digit(hex.charAt(i + 1), 16);
            if (high < 0 || low < 0 || Character.isUpperCase(hex.charAt(i))
                    || Character.isUpperCase(hex.charAt(i + 1))) {
                length -= i / 2;
                malformed(hex);
                return;
            }
            buffer[length++] = (byte) (high << 4 | low);
        }
    }

    /** What no chain writes, and somebody may have put into a row: other bytes than those of any hash. */
    private void malformed(String hex) {
        number(-1);
        text(hex);
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
