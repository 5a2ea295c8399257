package org.shiming.documents.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines, in time linear in their length. */
final class LineBreaker {
    private final Ruler ruler;

    LineBreaker(Ruler ruler) {
        this.ruler = ruler;
    }

    /**
     * Breaks a text; a line feed begins a new paragraph.
     *
     * @param text any length; empty gives one empty line
     * @param indent of the first line of each paragraph
     * @param width of the lines
     * @param size of the font
     * @return the lines, which together hold every character but the line feeds
     */
    List<Line> lines(String text, double indent, double width, double size) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            String paragraph = text.substring(from, to < 0 ? text.length() : to);
            breakUp(paragraph, indent, width, size, lines);
            from = to < 0 ? text.length() + 1 : to + 1;
        }
        return lines;
    }

    private void breakUp(String text, double indent, double width, double size, List<Line> lines) {
        int start = 0;
        double room = width - indent;
        while (start < text.length()) {
            int end = endOfLine(text, start, room, size);
            String line = text.substring(start, end);
            lines.add(new Line(line, ruler.of(line.stripTrailing(), size), end == text.length()));
            start = end;
            room = width;
        }
        if (text.isEmpty()) {
            lines.add(new Line("", 0, true));
        }
    }

    /** The last place within the room where the line may end; none: the last character that fits, at least one. */
    private int endOfLine(String text, int start, double room, double size) {
        double used = 0;
        int allowed = -1;
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            double advance = ruler.of(codePoint, size);
            // Spaces hang over the edge instead of beginning a line.
            if (used + advance > room + 0.01 && i > start && codePoint != ' ') {
                return allowed > start ? allowed : i;
            }
            used += advance;
            i += Character.charCount(codePoint);
            if (i < text.length() && LineRules.mayBreak(text, i)) {
                allowed = i;
            }
        }
        return text.length();
    }
}
