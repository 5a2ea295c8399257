package org.shiming.ledger.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One kept count: how many items of a book, for somebody, in a day or month, stand so.
 *
 * @param book the court's ledger
 * @param who empty for all; {@code e:} explainer, {@code r:} responsible judge who is not the explainer, {@code u:}
 * unit
 * @param span a month as yyyymm; a day as yyyymmdd only for all and for units
 * @param kind the opening fact's type
 * @param standing outcome, mood and filing
 */
public record Cell(int book, String who, int span, String kind, Draft.Standing standing) {
    /** Everybody. */
    public static final String ALL = "";

    /** Who explained. @param person identifier @return the key */
    public static String explainer(String person) {
        return "e:" + person;
    }

    /** Who is responsible without having explained. @param person identifier @return the key */
    public static String responsible(String person) {
        return "r:" + person;
    }

    /** Whose case it is. @param unit the division @return the key */
    public static String unit(String unit) {
        return "u:" + unit;
    }

    /**
     * The cells that count an item.
     *
     * @param item the item
     * @return its day and month for all and its unit, its month for each person
     */
    public static List<Cell> of(Item item) {
        List<Cell> cells = new ArrayList<>(6);
        int month = item.onDay() / 100;
        Draft.People people = item.people();
        cells.add(cell(item, ALL, item.onDay()));
        cells.add(cell(item, ALL, month));
        if (!people.explainer().isEmpty()) {
            cells.add(cell(item, explainer(people.explainer()), month));
        }
        if (!people.responsible().isEmpty() && !people.responsible().equals(people.explainer())) {
            cells.add(cell(item, responsible(people.responsible()), month));
        }
        if (!people.unit().isEmpty()) {
            cells.add(cell(item, unit(people.unit()), item.onDay()));
            cells.add(cell(item, unit(people.unit()), month));
        }
        return cells;
    }

    private static Cell cell(Item item, String who, int span) {
        return new Cell(item.book(), who, span, item.kind(), item.standing());
    }

    /** @return the number of its who within its book */
    public long series() {
        return Keys.series(book, who);
    }

    /** @return the number of how its items stand */
    public long key() {
        return Keys.of(kind, standing.outcome(), standing.mood(), standing.filed());
    }

    /**
     * Whether a who has counts by day, not only by month.
     *
     * @param who the key
     * @return true for all and for units
     */
    public static boolean byDay(String who) {
        return who.isEmpty() || who.startsWith("u:");
    }
}
