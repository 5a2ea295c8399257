package org.shiming.ledger.domain;

/**
 * A subject of a ledger as it stands now: what lists filter and count.
 *
 * @param book the court's ledger
 * @param seq the entry that opened it
 * @param onDay the day it counts for, as yyyymmdd
 * @param subject such as {@code session:17}
 * @param kind the opening fact's type
 * @param caseNumber the case, empty if none
 * @param people whom it concerns; the name is not kept here
 * @param standing how it stands; nothing in it is null
 */
public record Item(int book, long seq, int onDay, String subject, String kind, String caseNumber, Draft.People people,
        Draft.Standing standing) {

    /** @return where it stands in a list */
    public long place() {
        return Place.of(onDay, seq);
    }

    /**
     * The same item, standing otherwise.
     *
     * @param newer what has changed
     * @return the item after it
     */
    public Item with(Draft.Standing newer) {
        return new Item(book, seq, onDay, subject, kind, caseNumber, people, newer.after(standing));
    }
}
