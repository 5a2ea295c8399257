package org.shiming.documents.page;

import java.util.List;

/** Sets lines to sign: label, line, and room for the date. Kept together on one page where they fit on one. */
final class SignatureSetter {
    private static final double ROW = 44;
    private static final String DATE = "　　年　　月　　日";

    private final Flow flow;
    private final Ruler ruler;
    private final LineBreaker breaker;

    SignatureSetter(Flow flow, Ruler ruler) {
        this.flow = flow;
        this.ruler = ruler;
        this.breaker = new LineBreaker(ruler);
    }

    /** @return the height that all of them want on one page */
    static double opening(List<String> signers) {
        return Math.min(12 + signers.size() * ROW, Sheet.ROOM);
    }

    void lines(List<String> signers) {
        flow.need(opening(signers));
        flow.gap(12);
        signers.forEach(this::line);
    }

    private void line(String label) {
        double date = Sheet.RIGHT - ruler.of(DATE, Sheet.BODY);
        String text = label.endsWith("：") ? label : label + "：";
        List<Line> lines = breaker.lines(text, 0, Sheet.MEASURE * 0.4, Sheet.BODY);
        double height = ROW + (lines.size() - 1) * Sheet.BODY_PITCH;
        flow.need(Math.min(height, Sheet.ROOM));
        flow.take(ROW - Sheet.BODY_PITCH);
        double end = Sheet.LEFT;
        for (Line line : lines) {
            flow.need(Sheet.BODY_PITCH);
            flow.draw(new Mark.Text(Sheet.LEFT, flow.y() + 20, Sheet.BODY, false, 0, line.text()));
            end = Sheet.LEFT + line.width();
            flow.take(Sheet.BODY_PITCH);
        }
        double base = flow.y() - Sheet.BODY_PITCH + 20;
        flow.draw(new Mark.Rule(end + 4, base + 3, date - 8, base + 3));
        flow.draw(new Mark.Text(date, base, Sheet.BODY, false, 0, DATE));
    }
}
