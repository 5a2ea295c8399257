package org.shiming.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param at when it ended
 * @param entries how many entries were read
 * @param millis how long it took
 * @param books ledger by ledger
 */
public record Verdict(Instant at, long entries, long millis, List<Book> books) {
    /** Copies the list. */
    public Verdict {
        books = List.copyOf(books);
    }

    /**
     * One ledger of one court.
     *
     * @param court court code, empty for what concerns all
     * @param ledger the ledger's code, empty for what concerns all
     * @param entries how many entries it should have
     * @param headHash hash of its last entry
     * @param flaw the first flaw, empty if it is whole
     */
    public record Book(String court, String ledger, long entries, String headHash, Optional<Flaw> flaw) {
        /**
         * The same ledger with what was found otherwise.
         *
         * @param found a flaw, if there is one
         * @return the ledger's verdict
         */
        public Book with(Optional<Flaw> found) {
            return new Book(court, ledger, entries, headHash, found);
        }
    }

    /** @return whether everything is whole */
    public boolean whole() {
        return books.stream().allMatch(book -> book.flaw().isEmpty());
    }

    /** @return entries per second */
    public long speed() {
        return entries * 1000 / Math.max(1, millis);
    }
}
