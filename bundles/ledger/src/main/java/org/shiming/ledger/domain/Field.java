package org.shiming.ledger.domain;

/**
 * A column of ledgers (LAW.md §7.2).
 *
 * @param key its member in a payload
 * @param heading in Chinese
 * @param kind how its value is read
 * @param sight who sees its value
 */
public record Field(String key, String heading, Kind kind, Sight sight) {
    /** How a value is read. */
    public enum Kind {
        /** As it stands. */
        TEXT,
        /** A code, or several, with Chinese words. */
        CODE,
        /** A day, {@code yyyy-MM-dd}. */
        DAY,
        /** A time. */
        TIME,
        /** A number. */
        NUMBER,
        /** Yuan. */
        MONEY,
        /** Yes or no. */
        FLAG,
        /** A person's identifier, or several, shown by name. */
        PERSON,
        /** Several lines: questions with answers, corrections. */
        LINES
    }

    /** Who sees a value; who does not sees that there is one. */
    public enum Sight {
        /** Whoever sees the row. */
        ALL,
        /** The centre, trial management and leaders. */
        CENTRE,
        /** Court leaders, trial management, the coordinator. */
        LEADERS
    }
}
