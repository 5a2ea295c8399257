package org.shiming.documents.page;

/**
 * The sheet: A4, margins and sizes of GB/T 9704-2012 as court papers keep them, in points from the top left corner.
 */
public final class Sheet {
    /** Width of A4. */
    public static final double WIDTH = 595.28;
    /** Height of A4. */
    public static final double HEIGHT = 841.89;
    /** Left edge of the type area: 28 mm. */
    public static final double LEFT = 79.37;
    /** Right edge of the type area, which is 156 mm wide. */
    public static final double RIGHT = LEFT + 442.2;
    /** Upper edge of the type area: 37 mm. */
    public static final double TOP = 104.88;
    /** Lower edge of the type area, which is 225 mm high. */
    public static final double BOTTOM = TOP + 637.8;
    /** Width of the type area. */
    public static final double MEASURE = RIGHT - LEFT;
    /** Height of the type area. */
    public static final double ROOM = BOTTOM - TOP;

    /** Court and title, 二号. */
    public static final double TITLE = 22;
    /** Body, 三号. */
    public static final double BODY = 16;
    /** Distance of body lines: 22 or 23 to a page. */
    public static final double BODY_PITCH = 28;
    /** Forms and tables, 小四. */
    public static final double GRID = 12;
    /** Footer, 小五. */
    public static final double SMALL = 9;

    private Sheet() {}
}
