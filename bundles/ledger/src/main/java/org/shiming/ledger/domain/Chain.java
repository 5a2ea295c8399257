package org.shiming.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Seals blocks and checks seals. Holds a buffer and one hash function per algorithm, so: one per thread. */
public final class Chain {
    private final CanonicalBytes bytes = new CanonicalBytes();
    private final Function<String, Digest> digests;
    private Digest digest;

    /** @param digests makes the hash function of a name, for this chain alone */
    public Chain(Function<String, Digest> digests) {
        this.digests = digests;
    }

    /**
     * What stands before the first entry; it ties a chain to its court and ledger, so entries cannot move to another.
     *
     * @param court court code
     * @param ledger the ledger's code
     * @param algorithm the first entry's algorithm
     * @return lower-case hexadecimal
     */
    public String genesis(String court, String ledger, String algorithm) {
        return hash(algorithm, "shiming-ledger/1/" + court + "/" + ledger);
    }

    /**
     * Hashes a text's UTF-8 bytes.
     *
     * @param algorithm the algorithm
     * @param text the text
     * @return lower-case hexadecimal
     */
    public String hash(String algorithm, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return digest(algorithm).hex(utf8, utf8.length);
    }

    /**
     * The hash of a block by its own algorithm.
     *
     * @param block the block
     * @return lower-case hexadecimal
     */
    public String hash(Block block) {
        return bytes.of(block).hash(digest(block.algorithm()));
    }

    private Digest digest(String algorithm) {
        // Algorithms change at most a few times in a chain's life: remembering the last one is enough.
        if (digest == null || !digest.algorithm().equals(algorithm)) {
            digest = digests.apply(algorithm);
        }
        return digest;
    }
}
