package org.shiming.documents.page;

/** One thing to be drawn on a page. Co-ordinates are points from the top left corner; y grows downwards. */
public sealed interface Mark {

    /**
     * A run of text on one line.
     *
     * @param x left end
     * @param y baseline
     * @param size of the font
     * @param bold drawn heavier
     * @param spacing added after each character to fill the line
     * @param text what it says; ☐ ☑ ☒ are drawn
     */
    record Text(double x, double y, double size, boolean bold, double spacing, String text) implements Mark {}

    /** A straight line. @param x1 from @param y1 from @param x2 to @param y2 to */
    record Rule(double x1, double y1, double x2, double y2) implements Mark {}

    /** A rectangle. @param x left @param y top @param width size @param height size @param shaded light grey inside */
    record Frame(double x, double y, double width, double height, boolean shaded) implements Mark {}
}
