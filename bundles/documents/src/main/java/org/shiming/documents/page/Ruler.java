package org.shiming.documents.page;

import java.util.function.IntUnaryOperator;

/**
 * How wide texts are in the one font of a paper.
 *
 * @param advance width of a code point in thousandths of the size
 */
public record Ruler(IntUnaryOperator advance) {

    /**
     * The width of one code point.
     *
     * @param codePoint any
     * @param size of the font
     * @return points
     */
    public double of(int codePoint, double size) {
        return advance.applyAsInt(codePoint) * size / 1000;
    }

    /**
     * The width of a text on one line.
     *
     * @param text any
     * @param size of the font
     * @return points
     */
    public double of(String text, double size) {
        return text.codePoints().mapToDouble(c -> of(c, size)).sum();
    }
}
