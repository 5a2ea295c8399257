package org.shiming.ledger.domain;

/** A hash function. Not safe for concurrent use: one per thread. */
public interface Digest {
    /** @return the name recorded in each block: {@code SM3} or {@code SHA-256} */
    String algorithm();

    /**
     * Hashes.
     *
     * @param bytes a buffer
     * @param length how many of its bytes
     * @return 64 lower-case hexadecimal digits
     */
    String hex(byte[] bytes, int length);
}
