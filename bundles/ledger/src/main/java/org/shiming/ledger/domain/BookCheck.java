package org.shiming.ledger.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Follows one chain through rows that were hashed already. Rows may come somewhat out of order, as a table's pages have
 * them; they are linked in order of number. Used by one thread.
 */
public final class BookCheck {
    /** How many rows may wait for a number before it is looked up. */
    private static final int WAITING = 20_000;
    /** How far around its place a moved entry is searched for. */
    private static final long SEARCH = 100_000;

    private final String court;
    private final String ledger;
    private final long head;
    private final LongFunction<Optional<Row>> lookUp;
    private final Chain chain;
    private final Map<Long, Row> waiting = new HashMap<>();
    private long next = 1;
    private String lastHash = "";
    private Flaw flaw;

    /**
     * A check.
     *
     * @param court court code
     * @param ledger the ledger's code
     * @param head the last number that the head row shows
     * @param lookUp finds and hashes one entry by its number
     * @param chain hashes, for this thread
     */
    public BookCheck(String court, String ledger, long head, LongFunction<Optional<Row>> lookUp, Chain chain) {
        this.court = court;
        this.ledger = ledger;
        this.head = head;
        this.lookUp = lookUp;
        this.chain = chain;
    }

    /**
     * A row whose hash was recomputed.
     *
     * @param seq its number
     * @param prevHash what it says stands before it
     * @param hash the hash beside it
     * @param algorithm its algorithm
     * @param changed its content if the recomputed hash differs, else null
     */
    public record Row(long seq, String prevHash, String hash, String algorithm, Sealed changed) {
        /**
         * Hashes a row.
         *
         * @param sealed what the database has
         * @param chain hashes, for this thread
         * @return the row
         */
        public static Row of(Sealed sealed, Chain chain) {
            Block block = sealed.block();
            boolean same = chain.hash(block).equals(sealed.hash());
            return new Row(block.seq(), block.prevHash(), sealed.hash(), block.algorithm(), same ? null : sealed);
        }
    }

    /**
     * Takes a row.
     *
     * @param row any row of the book; those behind the head are somebody's new entries and left out
     */
    public void accept(Row row) {
        if (flaw != null || row.seq() > head) {
            return;
        }
        if (row.seq() == next) {
            link(row);
        } else {
            waiting.put(row.seq(), row);
            if (waiting.size() <= WAITING) {
                return;
            }
            lookUp.apply(next).ifPresentOrElse(this::link, () -> flaw = Flaw.missing(next));
        }
        for (Row ready = waiting.remove(next); ready != null && flaw == null; ready = waiting.remove(next)) {
            link(ready);
        }
    }

    /**
     * Says that all rows came.
     *
     * @param headHash the hash that the head row shows
     * @return the first flaw, empty if the chain is whole
     */
    public Optional<Flaw> end(String headHash) {
        while (flaw == null && next <= head) {
            Row row = waiting.remove(next);
            if (row != null) {
                link(row);
            } else {
                // The scan and a row that moved under it may have missed each other: look before accusing.
                lookUp.apply(next).ifPresentOrElse(this::link, this::gone);
            }
        }
        if (flaw == null && head > 0 && !lastHash.equals(headHash)) {
            flaw = Flaw.headChanged(head);
        }
        return Optional.ofNullable(flaw);
    }

    /** @return how many entries are good, from the first on */
    public long good() {
        return next - 1;
    }

    private void gone() {
        flaw = waiting.isEmpty() ? Flaw.truncated(next, head) : Flaw.missing(next);
    }

    private void link(Row row) {
        if (row.changed() != null) {
            flaw = moved(row.changed());
            return;
        }
        if (next == 1) {
            lastHash = chain.genesis(court, ledger, row.algorithm());
        }
        if (!lastHash.equals(row.prevHash())) {
            flaw = next == 1 ? Flaw.changed(1) : Flaw.replaced(next);
            return;
        }
        lastHash = row.hash();
        next++;
    }

    private Flaw moved(Sealed row) {
        long seq = row.block().seq();
        for (long distance = 1; distance <= Math.min(SEARCH, head); distance++) {
            for (long other : new long[]{seq - distance, seq + distance}) {
                if (other >= 1 && other <= head && chain.hash(row.block().at(other)).equals(row.hash())) {
                    return Flaw.reordered(seq, other);
                }
            }
        }
        return Flaw.changed(seq);
    }
}
