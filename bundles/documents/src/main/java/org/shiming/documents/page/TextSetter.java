package org.shiming.documents.page;

import java.util.List;

/** Sets running text: titles, headings, paragraphs, checklist items. */
final class TextSetter {
    /** No line is stretched by more than this part of a character: beyond it a ragged edge looks better. */
    private static final double MOST = 0.3;

    private final Flow flow;
    private final LineBreaker breaker;

    TextSetter(Flow flow, Ruler ruler) {
        this.flow = flow;
        this.breaker = new LineBreaker(ruler);
    }

    /** Lines in the middle, heavier. */
    void centred(String text, double size, double pitch) {
        for (Line line : breaker.lines(text, 0, Sheet.MEASURE, size)) {
            set(line, Sheet.LEFT + (Sheet.MEASURE - line.width()) / 2, size, pitch, true, 0);
        }
    }

    /** Lines at the right. */
    void right(String text, double size, double pitch) {
        for (Line line : breaker.lines(text, 0, Sheet.MEASURE, size)) {
            set(line, Sheet.RIGHT - line.width(), size, pitch, false, 0);
        }
    }

    /** A heading. @param text what it says @param following room that it keeps below itself on the same page */
    void heading(String text, double following) {
        List<Line> lines = breaker.lines(text, 0, Sheet.MEASURE, Sheet.BODY);
        flow.need(Math.min(6 + lines.size() * Sheet.BODY_PITCH + following, Sheet.ROOM));
        flow.gap(6);
        for (Line line : lines) {
            set(line, Sheet.LEFT, Sheet.BODY, Sheet.BODY_PITCH, true, 0);
        }
    }

    /** Paragraphs, first lines indented by two characters; an indent that was typed is not added to ours. */
    void paragraph(String text) {
        double indent = 2 * Sheet.BODY;
        for (String each : text.split("\n", -1)) {
            block(each.strip(), Sheet.LEFT, indent);
        }
    }

    /** A checklist item: the box, and its text hanging beside it. */
    void tick(boolean done, String text) {
        double left = Sheet.LEFT + Sheet.BODY;
        flow.need(Sheet.BODY_PITCH);
        flow.draw(new Mark.Text(left, baseline(Sheet.BODY, Sheet.BODY_PITCH), Sheet.BODY, false, 0, done ? "☑" : "☐"));
        block(text, left + 1.5 * Sheet.BODY, 0);
    }

    private void block(String text, double left, double indent) {
        double width = Sheet.RIGHT - left;
        boolean first = true;
        for (Line line : breaker.lines(text, indent, width, Sheet.BODY)) {
            double from = first ? indent : 0;
            set(line, left + from, Sheet.BODY, Sheet.BODY_PITCH, false,
                    stretch(line, width - from - line.width(), Sheet.BODY * MOST));
            first = false;
        }
    }

    private void set(Line line, double x, double size, double pitch, boolean bold, double spacing) {
        flow.need(pitch);
        if (!line.text().isEmpty()) {
            flow.draw(new Mark.Text(x, baseline(size, pitch), size, bold, spacing, line.text()));
        }
        flow.take(pitch);
    }

    private double baseline(double size, double pitch) {
        return flow.y() + (pitch - size) / 2 + size * 0.86;
    }

    /** What to add after each character so that the line fills its measure; 0 for a last line, or beyond the most. */
    static double stretch(Line line, double spare, double most) {
        String text = line.text().stripTrailing();
        int gaps = text.codePointCount(0, text.length()) - 1;
        if (line.last() || gaps < 1 || spare <= 0 || spare / gaps > most) {
            return 0;
        }
        return spare / gaps;
    }
}
