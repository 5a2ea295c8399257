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

    /** @return the number under which the index has it */
    public long locator() {
        return locator(caseNumber, subject);
    }

    /**
     * The number under which an item is found: all of a case stand together, so that what happens to a case at one time
     * touches few pages. Different cases may share a number; whoever looks compares the text too.
     *
     * @param caseNumber the case, may be empty
     * @param subject the subject, used where there is no case
     * @return the locator
     */
    public static long locator(String caseNumber, String subject) {
        return Keys.of(caseNumber.isEmpty() ? subject : caseNumber);
    }
}
