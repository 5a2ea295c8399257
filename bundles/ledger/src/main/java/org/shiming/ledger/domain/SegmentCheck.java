package org.shiming.ledger.domain;

import java.util.Optional;

/**
 * Checks a stretch of a chain, entry by entry in order of number. Stretches of one chain may be checked on several
 * threads: each proves its own entries, {@link #firstPrev} and {@link #lastHash} join them.
 */
public final class SegmentCheck {
    /** How far around its place a moved entry is searched for. */
    private static final long SEARCH = 100_000;

    private final Chain chain;
    private final long from;
    private final long head;
    private long next;
    private String firstPrev;
    private String firstAlgorithm;
    private String lastHash;
    private Flaw flaw;

    /**
     * A check.
     *
     * @param chain hashes for this thread
     * @param from the first number of the stretch
     * @param head the last number of the whole chain
     */
    public SegmentCheck(Chain chain, long from, long head) {
        this.chain = chain;
        this.from = from;
        this.head = head;
        this.next = from;
    }

    /**
     * Checks the next entry.
     *
     * @param row what the database has
     * @return whether all is well so far
     */
    public boolean accept(Sealed row) {
        Block block = row.block();
        if (block.seq() != next) {
            flaw = Flaw.missing(next);
            return false;
        }
        if (!chain.hash(block).equals(row.hash())) {
            flaw = moved(row);
            return false;
        }
        if (lastHash != null && !lastHash.equals(block.prevHash())) {
            flaw = Flaw.replaced(block.seq());
            return false;
        }
        if (firstPrev == null) {
            firstPrev = block.prevHash();
            firstAlgorithm = block.algorithm();
        }
        lastHash = row.hash();
        next++;
        return true;
    }

    /**
     * Says that no more entries came.
     *
     * @param to the last number that the stretch should have
     */
    public void end(long to) {
        if (flaw == null && next <= to) {
            flaw = to == head ? Flaw.truncated(next, head) : Flaw.missing(next);
        }
    }

    /**
     * Joins this stretch to what came before it.
     *
     * @param before hash of the entry before the stretch
     * @return the flaw at the seam, if there is one
     */
    public Optional<Flaw> joins(String before) {
        if (firstPrev == null || firstPrev.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(from == 1 ? Flaw.changed(1) : Flaw.replaced(from));
    }

    /** @return the first flaw inside the stretch */
    public Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** @return the algorithm of the first entry, null if there was none */
    public String firstAlgorithm() {
        return firstAlgorithm;
    }

    /** @return hash of the last good entry, null if there was none */
    public String lastHash() {
        return lastHash;
    }

    /** @return how many entries were good */
    public long good() {
        return next - from;
    }

    private Flaw moved(Sealed row) {
        long seq = row.block().seq();
        for (long distance = 1; distance <= Math.min(SEARCH, head); distance++) {
            for (long other : new long[] {seq - distance, seq + distance}) {
                if (other >= 1 && other <= head && chain.hash(row.block().at(other)).equals(row.hash())) {
                    return Flaw.reordered(seq, other);
                }
            }
        }
        return Flaw.changed(seq);
    }
}
