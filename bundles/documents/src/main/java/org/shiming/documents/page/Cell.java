package org.shiming.documents.page;

/**
 * One cell before it is set.
 *
 * @param text any length
 * @param width of the cell with its borders
 * @param side where its lines stand
 * @param head a label or title: shaded and heavier
 */
record Cell(String text, double width, Side side, boolean head) {
    /** Where lines stand in a cell. */
    enum Side {
        /** Text. */
        LEFT,
        /** Titles and labels. */
        CENTRE,
        /** Amounts. */
        RIGHT
    }
}
