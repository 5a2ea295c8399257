package org.shiming.documents.page;

import java.util.Arrays;
import java.util.List;
import org.shiming.api.documents.Block;

/**
 * Shares the width of a table among its columns by what stands in them, the same for every form of the paper. Counted
 * in halves of a wide character. Each column first gets its longest word (a date, an amount), then the rest is shared
 * by what the columns lack to stand on one line.
 */
public final class ColumnWidths {
    private static final int SAMPLE = 300;
    private static final double LEAST = 4;
    private static final double MOST = 60;
    /** Five wide characters: 案件受理费, 已释明. */
    private static final double SHORT = 10.5;
    /** Borders and padding of a cell. */
    private static final double EDGE = 2;
    /** Digits and Latin letters are a little wider than half a wide character. */
    private static final double NARROW = 1.16;

    private ColumnWidths() {}

    /**
     * The parts of the columns.
     *
     * @param table with its rows
     * @param size of the font in points
     * @return one part for each column, together 1
     */
    public static double[] of(Block.Table table, double size) {
        int columns = table.header().size();
        double[] least = new double[columns];
        double[] wish = new double[columns];
        List<List<String>> rows = table.rows();
        for (int c = 0; c < columns; c++) {
            measure(table.header().get(c), c, least, wish);
            for (List<String> row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
                measure(row.get(c), c, least, wish);
            }
        }
        double spare = Sheet.MEASURE / (size / 2) - Arrays.stream(least).sum();
        double lack = Arrays.stream(wish).sum() - Arrays.stream(least).sum();
        double[] share = new double[columns];
        for (int c = 0; c < columns; c++) {
            double grown = lack > 0 && spare > 0 ? Math.min(1, spare / lack) * (wish[c] - least[c]) : 0;
            share[c] = least[c] + grown;
        }
        double sum = Arrays.stream(share).sum();
        return Arrays.stream(share).map(s -> s / sum).toArray();
    }

    /**
     * The part of the label column of a form: as wide as its longest label, within bounds.
     *
     * @param form with its fields
     * @return its part of the whole width; with two pairs to a row each label has so much
     */
    public static double label(Block.Fields form) {
        double[] least = new double[1];
        double[] wish = new double[1];
        form.fields().forEach(field -> measure(field.label(), 0, least, wish));
        double points = wish[0] * Sheet.GRID / 2;
        double most = Sheet.MEASURE * (form.columns() == 1 ? 0.26 : 0.17);
        return Math.max(62, Math.min(most, points)) / Sheet.MEASURE;
    }

    /** Widens a column by one cell: its longest word and its longest line. */
    private static void measure(String text, int column, double[] least, double[] wish) {
        double line = 0;
        double word = 0;
        double longestWord = LEAST;
        double longestLine = LEAST;
        for (int i = 0; i < text.length() && longestLine < MOST; i++) {
            char c = text.charAt(i);
            boolean wide = c >= 0x1100;
            double width = Character.isLowSurrogate(c) ? 0 : wide ? 2 : NARROW;
            line = c == '\n' ? 0 : line + width;
            word = wide || c == '\n' || c == ' ' ? 0 : word + width;
            longestLine = Math.max(longestLine, line);
            longestWord = Math.max(longestWord, word);
        }
        // A word that would be broken anyway claims no place; a short cell claims to stay on one line.
        double claim = longestWord > LineRules.WHOLE * NARROW ? LEAST : longestWord;
        claim = longestLine <= SHORT ? longestLine : claim;
        least[column] = Math.max(least[column], claim + EDGE);
        wish[column] = Math.max(wish[column], Math.min(MOST, longestLine) + EDGE);
    }
}
