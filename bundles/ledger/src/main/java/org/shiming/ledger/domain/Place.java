package org.shiming.ledger.domain;

/**
 * Where an item stands in a list: newest day first, then highest number. Kept as a negative number so that an ordinary
 * ascending index is newest first on every database: {@code -(yyyymmdd × 10^10 + seq)}.
 */
public final class Place {
    private static final long DAY = 10_000_000_000L;

    private Place() {}

    /**
     * The place of an entry.
     *
     * @param onDay its day as yyyymmdd
     * @param seq its number
     * @return its place
     */
    public static long of(int onDay, long seq) {
        return -(onDay * DAY + seq);
    }

    /** The first place of a day. @param onDay the day as yyyymmdd @return the place its newest possible entry has */
    public static long first(int onDay) {
        return -(onDay * DAY + DAY - 1);
    }

    /** The last place of a day. @param onDay the day as yyyymmdd @return the place its oldest possible entry has */
    public static long last(int onDay) {
        return -(onDay * DAY);
    }

    /** The day of a place. @param place a place @return its day as yyyymmdd */
    public static int day(long place) {
        return (int) (-place / DAY);
    }
}
