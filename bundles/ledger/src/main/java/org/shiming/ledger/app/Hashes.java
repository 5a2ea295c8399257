package org.shiming.ledger.app;

import org.shiming.ledger.domain.Chain;

/** Hashes for the other rooms of this bundle. */
public final class Hashes {
    private Hashes() {}

    /** Hashes a text. @param algorithm SM3 or SHA-256 @param text any @return lower-case hexadecimal */
    public static String of(String algorithm, String text) {
        return chain().hash(algorithm, text);
    }

    /** @return hashes and checks, for one thread */
    public static Chain chain() {
        return new Chain(Digests::of);
    }
}
