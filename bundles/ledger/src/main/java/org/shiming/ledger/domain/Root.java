package org.shiming.ledger.domain;

import java.util.List;
import java.util.Optional;

/**
 * A root over all entries that a court's ledgers had at one moment, kept outside the database: who rewrites a whole
 * chain cannot make it agree with a root that lies elsewhere.
 *
 * @param court court code
 * @param number 1, 2, 3 … for each court
 * @param at when, ISO-8601
 * @param previous the root before it, {@link #NONE} for the first
 * @param algorithm the hash algorithm
 * @param anchors how far each ledger went, in order of their codes
 * @param root hash of {@link #text}
 * @param signature over the same text, Ed25519, Base64
 */
public record Root(String court, long number, String at, String previous, String algorithm, List<Anchor> anchors,
        String root, String signature) {
    /** Stands before the first root. */
    public static final String NONE = "0".repeat(64);

    /** Copies the anchors. */
    public Root {
        anchors = List.copyOf(anchors);
    }

    /** How far a ledger went. @param ledger its code @param seq its last entry @param hash that entry's hash */
    public record Anchor(String ledger, long seq, String hash) {}

    /** @return the text that is hashed and signed */
    public String text() {
        StringBuilder text = new StringBuilder("shiming-ledger-root/1\ncourt ").append(court).append("\nnumber ")
                .append(number).append("\nat ").append(at).append("\nprevious ").append(previous).append('\n');
        anchors.forEach(anchor -> text.append(anchor.ledger()).append(' ').append(anchor.seq()).append(' ')
                .append(anchor.hash()).append('\n'));
        return text.toString();
    }

    /** The same root with hash and signature. @param hash of its text @param signed over its text @return the root */
    public Root sealed(String hash, String signed) {
        return new Root(court, number, at, previous, algorithm, anchors, hash, signed);
    }

    /**
     * How far a ledger went.
     *
     * @param ledger its code
     * @return its anchor, empty if it had not begun
     */
    public Optional<Anchor> anchor(String ledger) {
        return anchors.stream().filter(anchor -> anchor.ledger().equals(ledger)).findFirst();
    }
}
