package org.shiming.ledger.domain;

/**
 * One entry of a ledger, as it is hashed. Never changed once it is written; a correction is another entry that refers
 * to it.
 *
 * @param seq 1, 2, 3 … without gaps within its court's ledger
 * @param prevHash hash of the entry before it, {@link Chain#genesis} for the first
 * @param algorithm the hash algorithm of this entry
 * @param eventId the feed entry's identifier
 * @param feed where the fact came from
 * @param feedPosition its position there
 * @param kind the fact's type
 * @param atMillis when it happened, by the writer's clock
 * @param takenMillis when the ledger took it in
 * @param onDay the day it counts for, as yyyymmdd
 * @param caseNumber the case, empty if none
 * @param actor who did it
 * @param subject what it is about, such as {@code session:17}
 * @param refersTo the entry of this ledger that it is about, 0 for none
 * @param sourceHash hash of the feed's payload as it was read
 * @param facts the ledger's columns (LAW.md §7.2) as JSON text, hashed as it stands
 */
public record Block(long seq, String prevHash, String algorithm, String eventId, String feed, long feedPosition,
        String kind, long atMillis, long takenMillis, int onDay, String caseNumber, String actor, String subject,
        long refersTo, String sourceHash, String facts) {

    /**
     * The same content at another place, to find where a moved entry belongs.
     *
     * @param otherSeq the place
     * @return the block there
     */
    public Block at(long otherSeq) {
        return new Block(otherSeq, prevHash, algorithm, eventId, feed, feedPosition, kind, atMillis, takenMillis, onDay,
                caseNumber, actor, subject, refersTo, sourceHash, facts);
    }

    /**
     * The same block with its facts put together again.
     *
     * @param wholeFacts the facts
     * @return the block
     */
    public Block withFacts(String wholeFacts) {
        return new Block(seq, prevHash, algorithm, eventId, feed, feedPosition, kind, atMillis, takenMillis, onDay,
                caseNumber, actor, subject, refersTo, sourceHash, wholeFacts);
    }
}
