package org.shiming.ledger.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One kept count: how many items of a book, for somebody, in a day or month, stand so.
 *
 * @param book the court's ledger
 * @param who empty for all; {@code e:} explainer, {@code r:} responsible judge who is not the explainer, {@code u:} unit
 * @param span a month as yyyymm; a day as yyyymmdd only where {@code who} is empty
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
     * @return its day, its month, and its month for each who
     */
    public static List<Cell> of(Item item) {
        List<Cell> cells = new ArrayList<>(5);
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
            cells.add(cell(item, unit(people.unit()), month));
        }
        return cells;
    }

    private static Cell cell(Item item, String who, int span) {
        return new Cell(item.book(), who, span, item.kind(), item.standing());
    }
}
